import Diagnostics
import Model

/// The keys that most kinds of record share.
enum CommonFields {
  static let status = Field(
    "status", FieldType<Status>.oneOf,
    MessageText(
      en: "How far the record has come; `draft` where nothing is written.",
      cy: "Pa mor bell y mae’r cofnod wedi dod; `draft` lle nad oes dim wedi’i ysgrifennu."))
  static let title = Field(
    "title", .text,
    MessageText(
      en: "The title; where it is left out, the group's name and the date.",
      cy: "Y teitl; lle nad yw yno, enw’r grŵp a’r dyddiad."))
  static let requiredTitle = Field("title", .text, isRequired: true, MessageText(en: "The title.", cy: "Y teitl."))
  static let slug = Field(
    "slug", FieldType<Slug>.slug,
    MessageText(en: "This language's last address segment.", cy: "Rhan olaf y cyfeiriad yn yr iaith hon."))
  static let formerAddresses = Field(
    "former-addresses", .list(of: FieldType<String>.formerAddress),
    MessageText(en: "Old addresses that lead here.", cy: "Hen gyfeiriadau sy’n arwain yma."))
  static let translation = Field(
    "translation", FieldType<TranslationState>.oneOf,
    MessageText(en: "That nobody has reviewed the translation.", cy: "Nad oes neb wedi adolygu’r cyfieithiad."))
  static let translatedFrom = Field(
    "translated-from", FieldType<TranslationSource>.translatedFrom,
    MessageText(en: "The agreed text that this one translates.", cy: "Y testun cytunedig y mae hwn yn ei gyfieithu."))
  static let published = Field(
    "published", FieldType<CalendarDate>.date.orNotRecorded,
    MessageText(en: "When the record was first published.", cy: "Pryd y cyhoeddwyd y cofnod gyntaf."))
  static let updates = Field(
    "updates", .list(of: FieldType<UpdateDraft>.update),
    MessageText(en: "Changes, oldest first.", cy: "Newidiadau, yr hynaf yn gyntaf."))
  static let related = Field(
    "related", .list(of: FieldType<String>.reference),
    MessageText(en: "Other records by id, or addresses.", cy: "Cofnodion eraill yn ôl eu dynodydd, neu gyfeiriadau."))
  static let source = Field(
    "source", .address,
    MessageText(en: "Where an archive import was taken from.", cy: "O ble y daeth cofnod a fewnforiwyd o archif."))
  static let allow = Field(
    "allow", .list(of: FieldType<SuppressionDraft>.suppression),
    MessageText(en: "Findings that are allowed, with the reason.", cy: "Canfyddiadau a ganiateir, gyda’r rheswm."))

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
    draft.translatedFrom = reader.read(translatedFrom, &context)
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
