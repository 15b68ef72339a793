/// The facts of a written statement: one government's own account.
package struct Statement: Hashable, Sendable {
  /// The government whose folder holds it.
  package let government: GovernmentID
  /// The day it was made.
  package let date: CalendarDate
  /// Who made it; the first is of `government`.
  package let by: [Party]
  /// The meetings it is about.
  package let meetings: [MeetingReference]

  /// The facts of a statement.
  package init(government: GovernmentID, date: CalendarDate, by: [Party], meetings: [MeetingReference]) {
    self.government = government
    self.date = date
    self.by = by
    self.meetings = meetings
  }
}
