import Model

/// The keys of a written statement.
enum StatementFields {
  static let date = Field("date", .date, isRequired: true, "The day the statement was made.")
  static let by = Field("by", .oneOrMany(of: FieldType<PartyDraft>.party), isRequired: true, "Who made it.")
  static let meeting = Field(
    "meeting", .oneOrMany(of: FieldType<MeetingReferenceDraft>.meetingReference), "The meetings it is about.")

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
