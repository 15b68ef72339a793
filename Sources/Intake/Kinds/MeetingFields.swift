import Model

/// The keys of a communiqué, which minutes share.
///
/// The five requirements are required here, and each is reported by its own rule when it is missing.
enum MeetingFields {
  static let date = Field("date", .date, isRequired: true, "The day of the meeting, or the first of several.")
  static let until = Field("until", .date, "The last day of a meeting of several days.")
  static let location = Field("location", .location, isRequired: true, "Where and how the meeting was held.")
  static let chair = Field("chair", .chair, "The chair, where it is not marked among the participants.")
  static let participants = Field(
    "participants", .list(of: FieldType<PersonDraft>.participant), isRequired: true, "Who took part.")
  static let apologies = Field(
    "apologies", .list(of: FieldType<PersonDraft>.person), "Who held office and did not come.")
  static let withoutMinisters = Field(
    "without-ministers", .list(of: FieldType<AbsentMinistersDraft>.absentMinisters),
    "Governments that sent no minister, and why.")
  static let nextMeeting = Field("next-meeting", .nextMeeting, "What is known of the next meeting.")
  static let alsoPublished = Field(
    "also-published", .list(of: FieldType<OtherPublicationDraft>.otherPublication),
    "The same communiqué on governments' own channels.")

  /// The keys of a communiqué.
  static let all =
    [
      date.description, until.description, location.description, chair.description, participants.description,
      apologies.description, withoutMinisters.description, nextMeeting.description, alsoPublished.description,
      CommonFields.title.description,
    ] + CommonFields.ofRecords

  /// Reads the facts of a meeting.
  static func draft(_ reader: MappingReader, _ context: inout ReadingContext) -> MeetingDraft {
    var draft = MeetingDraft()
    draft.date = reader.read(date, &context)
    draft.until = reader.read(until, &context)
    draft.location = reader.read(location, &context)?.value
    draft.chair = reader.read(chair, &context)?.value
    draft.participants = reader.read(participants, &context)?.value.map(\.value) ?? []
    draft.apologies = reader.read(apologies, &context)?.value.map(\.value) ?? []
    draft.withoutMinisters = reader.read(withoutMinisters, &context)?.value.map(\.value) ?? []
    draft.nextMeeting = reader.read(nextMeeting, &context)?.value
    draft.alsoPublished = reader.read(alsoPublished, &context)?.value.map(\.value) ?? []
    draft.seatChairs()
    return draft
  }
}
