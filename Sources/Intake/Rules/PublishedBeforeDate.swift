import Diagnostics
import Model

/// Nothing is published before it happened.
///
/// Wrong:
///
///     date: 2023-02-01
///     published: 2023-01-07
///
/// Right: the day of publication, or `not-recorded` for an archive import that does not say. Late publication is no fault.
struct PublishedBeforeDate: RecordRule {
  static let code = DiagnosticCode(202)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.date, let published = record.common.published else { return [] }
    guard let day = published.value.date, day < date.value else { return [] }
    return [Self.tooEarly(day, date: date.value, at: record.place(published.range), dateAt: record.place(date.range))]
  }
}

extension PublishedBeforeDate {
  static func tooEarly(_ day: CalendarDate, date: CalendarDate, at place: Place, dateAt: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The record was published on \(day.iso), before its own date, \(date.iso).",
      reason: "Nothing can be published before it happened, so one of the two dates is wrong.",
      fix: "Correct “published” or “date”.",
      notes: [DiagnosticNote(place: dateAt, text: "The record's date is here.")])
  }
}
