/// A government that sent no minister, and why.
package struct AbsentMinisters: Hashable, Sendable {
  /// The government.
  package let government: GovernmentID
  /// The reason in the record's language.
  package let reason: String?

  /// A government without ministers at a meeting.
  package init(government: GovernmentID, reason: String?) {
    self.government = government
    self.reason = reason
  }
}
