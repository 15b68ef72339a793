import Diagnostics
import Model

/// The keys of a letter.
enum LetterFields {
  static let date = Field(
    "date", .date, isRequired: true, MessageText(en: "The day of the letter.", cy: "Diwrnod y llythyr."))
  static let from = Field(
    "from", .oneOrMany(of: FieldType<PartyDraft>.party), isRequired: true,
    MessageText(en: "Who sent it.", cy: "Pwy a’i hanfonodd."))
  static let to = Field(
    "to", .oneOrMany(of: FieldType<PartyDraft>.party), isRequired: true,
    MessageText(en: "Whom it is to.", cy: "At bwy y mae."))
  static let cc = Field(
    "cc", .oneOrMany(of: FieldType<PartyDraft>.party),
    MessageText(en: "Who received a copy.", cy: "Pwy a dderbyniodd gopi."))
  static let reference = Field(
    "reference", .text, MessageText(en: "The sender's reference.", cy: "Cyfeirnod yr anfonwr."))

  /// All of them.
  static let all =
    [
      CommonFields.requiredTitle.description, date.description, from.description, to.description, cc.description,
      reference.description, StatementFields.meeting.description,
    ] + CommonFields.ofRecords

  /// Reads the facts of a letter.
  static func draft(_ reader: MappingReader, _ context: inout ReadingContext) -> LetterDraft {
    var draft = LetterDraft()
    draft.date = reader.read(date, &context)
    draft.from = reader.read(from, &context)?.value.map(\.value) ?? []
    draft.to = reader.read(to, &context)?.value.map(\.value) ?? []
    draft.cc = reader.read(cc, &context)?.value.map(\.value) ?? []
    draft.reference = reader.read(reference, &context)
    draft.meetings = reader.read(StatementFields.meeting, &context)?.value ?? []
    return draft
  }
}
