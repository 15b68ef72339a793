import Model

/// The keys that most kinds of record share.
enum CommonFields {
  static let status = Field(
    "status", FieldType<Status>.oneOf, "How far the record has come; `draft` where nothing is written.")
  static let title = Field("title", .text, "The title; where it is left out, the group's name and the date.")
  static let requiredTitle = Field("title", .text, isRequired: true, "The title.")
  static let slug = Field("slug", FieldType<Slug>.slug, "This language's last address segment.")
  static let formerAddresses = Field(
    "former-addresses", .list(of: FieldType<String>.formerAddress), "Old addresses that lead here.")
  static let translation = Field(
    "translation", FieldType<TranslationState>.oneOf, "That nobody has reviewed the translation.")
  static let translatedFrom = Field("translated-from", .translatedFrom, "The agreed text that this one translates.")
  static let published = Field(
    "published", FieldType<CalendarDate>.date.orNotRecorded, "When the record was first published.")
  static let updates = Field("updates", .list(of: FieldType<UpdateDraft>.update), "Changes, oldest first.")
  static let related = Field(
    "related", .list(of: FieldType<String>.reference), "Other records by id, or addresses.")
  static let source = Field("source", .address, "Where an archive import was taken from.")
  static let allow = Field(
    "allow", .list(of: FieldType<SuppressionDraft>.suppression), "Findings that are allowed, with the reason.")

  /// The keys of every kind.
  static let ofEveryKind = [
    slug.description, formerAddresses.description, translation.description, translatedFrom.description,
    updates.description, allow.description,
  ]

  /// The keys of every kind but pages.
  static let ofRecords =
    ofEveryKind + [status.description, published.description, related.description, source.description]

  /// Reads the keys that a kind has; those it has not were reported as unknown and are not read.
  static func draft(_ reader: MappingReader, of kind: RecordKind, _ context: inout ReadingContext) -> CommonDraft {
    var draft = CommonDraft()
    draft.title = reader.read(title, &context)
    draft.slug = reader.read(slug, &context)
    draft.formerAddresses = reader.read(formerAddresses, &context)?.value ?? []
    draft.isUnreviewedTranslation = reader.read(translation, &context) != nil
    _ = reader.read(translatedFrom, &context)
    draft.updates = reader.read(updates, &context)?.value.map(\.value) ?? []
    draft.allow = reader.read(allow, &context)?.value.map(\.value) ?? []
    guard kind != .page else { return draft }
    draft.status = reader.read(status, &context)
    draft.published = reader.read(published, &context)?.map { published in
      if case .value(let date) = published { .on(date) } else { .notRecorded }
    }
    draft.related = reader.read(related, &context)?.value ?? []
    draft.source = reader.read(source, &context)
    return draft
  }
}
