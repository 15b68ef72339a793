import Model

/// What a file says of the next meeting.
struct NextMeetingDraft: Sendable {
  /// The whole entry.
  let node: YAMLNode
  var date: Located<CalendarDate>?
  var expected: Located<String>?
  var chair: Located<GovernmentID>?
  var host: Located<GovernmentID>?
  var mode: Located<MeetingMode>?
}
