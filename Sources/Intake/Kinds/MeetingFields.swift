import Diagnostics
import Model

/// The keys of a communiqué, which minutes share.
///
/// The five requirements are required here, and each is reported by its own rule when it is missing.
enum MeetingFields {
  static let date = Field(
    "date", .date, isRequired: true,
    MessageText(
      en: "The day of the meeting, or the first of several.", cy: "Diwrnod y cyfarfod, neu’r cyntaf o sawl un."))
  static let until = Field(
    "until", .date,
    MessageText(en: "The last day of a meeting of several days.", cy: "Diwrnod olaf cyfarfod o sawl diwrnod."))
  static let location = Field(
    "location", .location, isRequired: true,
    MessageText(en: "Where and how the meeting was held.", cy: "Ble a sut y cynhaliwyd y cyfarfod."))
  static let chair = Field(
    "chair", .chair,
    MessageText(
      en: "The chair, where it is not marked among the participants.",
      cy: "Y cadeirydd, lle nad yw wedi’i nodi ymhlith y cyfranogwyr."))
  static let participants = Field(
    "participants", .list(of: FieldType<PersonDraft>.participant), isRequired: true,
    MessageText(en: "Who took part.", cy: "Pwy a gymerodd ran."))
  static let apologies = Field(
    "apologies", .list(of: FieldType<PersonDraft>.person),
    MessageText(en: "Who held office and did not come.", cy: "Pwy a oedd mewn swydd ac na ddaeth."))
  static let withoutMinisters = Field(
    "without-ministers", .list(of: FieldType<AbsentMinistersDraft>.absentMinisters),
    MessageText(en: "Governments that sent no minister, and why.", cy: "Llywodraethau nad anfonodd weinidog, a pham."))
  static let nextMeeting = Field(
    "next-meeting", .nextMeeting,
    MessageText(en: "What is known of the next meeting.", cy: "Yr hyn sy’n hysbys am y cyfarfod nesaf."))
  static let alsoPublished = Field(
    "also-published", .list(of: FieldType<OtherPublicationDraft>.otherPublication),
    MessageText(
      en: "The same communiqué on governments' own channels.",
      cy: "Yr un cyd-hysbysiad ar sianeli’r llywodraethau eu hunain."))

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
