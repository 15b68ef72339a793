import Diagnostics
import Model

/// The keys of what a record says of the next meeting.
enum NextMeetingFields {
  static let date = Field(
    "date", .date, MessageText(en: "The day, once it is fixed.", cy: "Y diwrnod, pan fydd wedi’i bennu."))
  static let expected = Field(
    "expected", .text,
    MessageText(
      en: "When it is expected, in words of the file's language.",
      cy: "Pryd y disgwylir ef, mewn geiriau yn iaith y ffeil."))
  static let chair = Field(
    "chair", .government,
    MessageText(en: "The government that takes the chair.", cy: "Y llywodraeth a fydd yn cadeirio."))
  static let host = Field(
    "host", .government,
    MessageText(en: "The government that is host.", cy: "Y llywodraeth a fydd yn croesawu’r cyfarfod."))
  static let mode = Field(
    "mode", FieldType<MeetingMode>.oneOf, MessageText(en: "How it will be held.", cy: "Sut y caiff ei gynnal."))

  /// All of them.
  static let all = [date.description, expected.description, chair.description, host.description, mode.description]
}

extension FieldType where Value == NextMeetingDraft {
  /// What is known of the next meeting.
  static var nextMeeting: FieldType {
    FieldType(.mapping(NextMeetingFields.all)) { node, context in
      let what = MessageText(en: "the next meeting", cy: "y cyfarfod nesaf")
      let reader = MappingReader(node, as: NextMeetingFields.all, what: what, context: &context)
      guard let reader else { return nil }
      guard !reader.isEmpty else {
        context.report(.emptyMapping(context.key, NextMeetingFields.all, at: context.place(of: node.range)))
        return nil
      }
      var draft = NextMeetingDraft(node: reader.node)
      draft.date = reader.read(NextMeetingFields.date, &context)
      draft.expected = reader.read(NextMeetingFields.expected, &context)
      draft.chair = reader.read(NextMeetingFields.chair, &context)
      draft.host = reader.read(NextMeetingFields.host, &context)
      draft.mode = reader.read(NextMeetingFields.mode, &context)
      return draft
    }
  }
}
