import Diagnostics
import Model

/// The keys that minutes have besides those of a communiqué.
enum MinutesFields {
  static let agreedForPublication = Field(
    "agreed-for-publication", .date,
    MessageText(
      en: "The day on which every government agreed to publish the minutes.",
      cy: "Y diwrnod y cytunodd pob llywodraeth i gyhoeddi cofnodion y cyfarfod."))
  static let alreadyPublic = Field(
    "already-public", FieldType<String>.address.orNotRecorded,
    MessageText(en: "Where the minutes are public already.", cy: "Ble y mae cofnodion y cyfarfod eisoes yn gyhoeddus."))
  static let actions = Field(
    "actions", .list(of: FieldType<ActionDraft>.action),
    MessageText(en: "What is to be done.", cy: "Beth sydd i’w wneud."))

  /// The keys of minutes.
  static let all =
    MeetingFields.all + [agreedForPublication.description, alreadyPublic.description, actions.description]

  /// Reads what minutes state besides the facts of their meeting.
  static func draft(_ reader: MappingReader, _ context: inout ReadingContext) -> MinutesDraft {
    var draft = MinutesDraft()
    draft.agreedForPublication = reader.read(agreedForPublication, &context)
    draft.alreadyPublic = reader.read(alreadyPublic, &context)?.map { address in
      if case .value(let text) = address { text } else { nil }
    }
    draft.actions = reader.read(actions, &context)?.value.map(\.value) ?? []
    return draft
  }
}
