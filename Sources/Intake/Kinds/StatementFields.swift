import Diagnostics
import Model

/// The keys of a written statement.
enum StatementFields {
  static let date = Field(
    "date", .date, isRequired: true,
    MessageText(en: "The day the statement was made.", cy: "Y diwrnod y gwnaed y datganiad."))
  static let by = Field(
    "by", .oneOrMany(of: FieldType<PartyDraft>.party), isRequired: true,
    MessageText(en: "Who made it.", cy: "Pwy a’i gwnaeth."))
  static let meeting = Field(
    "meeting", .oneOrMany(of: FieldType<MeetingReferenceDraft>.meetingReference),
    MessageText(en: "The meetings it is about.", cy: "Y cyfarfodydd y mae’n ymwneud â nhw."))

  /// All of them.
  static let all =
    [CommonFields.requiredTitle.description, date.description, by.description, meeting.description]
    + CommonFields.ofRecords

  /// Reads the facts of a statement.
  static func draft(_ reader: MappingReader, _ context: inout ReadingContext) -> StatementDraft {
    var draft = StatementDraft()
    draft.date = reader.read(date, &context)
    draft.by = reader.read(by, &context)?.value.map(\.value) ?? []
    draft.meetings = reader.read(meeting, &context)?.value ?? []
    return draft
  }
}
