/// The facts of a letter that a government sent or received.
package struct Letter: Hashable, Sendable {
  /// The government whose folder holds it.
  package let government: GovernmentID
  /// The day of the letter.
  package let date: CalendarDate
  /// Who sent it.
  package let from: [Party]
  /// Whom it is to.
  package let to: [Party]
  /// Who received a copy.
  package let cc: [Party]
  /// The sender's reference.
  package let reference: String?
  /// The meetings it is about.
  package let meetings: [MeetingReference]

  /// The facts of a letter.
  package init(
    government: GovernmentID, date: CalendarDate, from: [Party], to: [Party], cc: [Party], reference: String?,
    meetings: [MeetingReference]
  ) {
    self.government = government
    self.date = date
    self.from = from
    self.to = to
    self.cc = cc
    self.reference = reference
    self.meetings = meetings
  }
}
