import Model

/// The keys of what a record says of the next meeting.
enum NextMeetingFields {
  static let date = Field("date", .date, "The day, once it is fixed.")
  static let expected = Field("expected", .text, "When it is expected, in words of the file's language.")
  static let chair = Field("chair", .government, "The government that takes the chair.")
  static let host = Field("host", .government, "The government that is host.")
  static let mode = Field("mode", FieldType<MeetingMode>.oneOf, "How it will be held.")

  /// All of them.
  static let all = [date.description, expected.description, chair.description, host.description, mode.description]
}

extension FieldType where Value == NextMeetingDraft {
  /// What is known of the next meeting.
  static var nextMeeting: FieldType {
    FieldType(.mapping(NextMeetingFields.all)) { node, context in
      let reader = MappingReader(node, as: NextMeetingFields.all, what: "the next meeting", context: &context)
      guard let reader else { return nil }
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
