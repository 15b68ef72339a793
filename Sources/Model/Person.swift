/// Somebody at a meeting, or who sent apologies.
package struct Person: Hashable, Sendable {
  /// The name, or that there is none.
  package var name: PersonName
  /// The office or post in the record's language.
  package var role: String?
  /// Whom the person belongs to.
  package var affiliation: Affiliation
  /// In what capacity the person attended.
  package var capacity: Capacity
  /// Whom a delegate stands in for, in the record's language.
  package var standsInFor: String?
  /// Which part of the meeting the person attended, in the record's language; nil for all of it.
  package var part: String?
  /// How this person attended, where it differs from the meeting.
  package var mode: MeetingMode?
  /// From where this person attended, where it differs from the meeting.
  package var place: String?

  /// A person.
  package init(
    name: PersonName,
    role: String? = nil,
    affiliation: Affiliation,
    capacity: Capacity = .minister,
    standsInFor: String? = nil,
    part: String? = nil,
    mode: MeetingMode? = nil,
    place: String? = nil
  ) {
    self.name = name
    self.role = role
    self.affiliation = affiliation
    self.capacity = capacity
    self.standsInFor = standsInFor
    self.part = part
    self.mode = mode
    self.place = place
  }
}
