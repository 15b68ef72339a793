import Model

/// The days on which a record was published and changed.
struct RecordDays: Sendable {
  /// The day of first publication, where it is recorded.
  let published: CalendarDate?
  /// The last day on which it was published or changed; nil where nothing is recorded.
  let changed: CalendarDate?
  /// The day by which a feed files it: of the last change that has a note, else of publication, else the record's own.
  let updated: CalendarDate?

  /// The days of a record, which are the same in every language; a note in one of them will do.
  init(of record: TranslatedRecord) {
    let original = record.original
    published = original.published?.date
    changed = [published, original.updates.last?.date].compactMap(\.self).max()
    let noted = Language.allCases.compactMap { language in
      record.version(in: language)?.updates.last { $0.note != nil }?.date
    }
    updated = noted.max() ?? published ?? original.date
  }
}
