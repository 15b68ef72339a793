/// Where and how a meeting was held.
package struct Location: Hashable, Sendable {
  /// In person, virtual, hybrid or not recorded.
  package let mode: MeetingMode
  /// The place in the record's language, as the communiqué names it.
  package let place: String?
  /// The government that was host.
  package let host: GovernmentID?

  /// A location.
  package init(mode: MeetingMode, place: String? = nil, host: GovernmentID? = nil) {
    self.mode = mode
    self.place = place
    self.host = host
  }
}
