/// What a record says of the next meeting of its group.
package struct NextMeeting: Hashable, Sendable {
  /// The day, once it is fixed.
  package let date: CalendarDate?
  /// When it is expected, in words of the record's language.
  package let expected: String?
  /// The government that takes the chair.
  package let chair: GovernmentID?
  /// The government that is host.
  package let host: GovernmentID?
  /// How it will be held.
  package let mode: MeetingMode?

  /// What is known of a next meeting.
  package init(
    date: CalendarDate?, expected: String?, chair: GovernmentID?, host: GovernmentID?, mode: MeetingMode?
  ) {
    self.date = date
    self.expected = expected
    self.chair = chair
    self.host = host
    self.mode = mode
  }
}
