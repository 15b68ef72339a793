/// A person at a meeting, and whether he or she took the chair.
package struct Participant: Hashable, Sendable {
  /// The person.
  package var person: Person
  /// Whether the person chaired the meeting, alone or with others.
  package var isChair: Bool

  /// A person at a meeting.
  package init(person: Person, isChair: Bool = false) {
    self.person = person
    self.isChair = isChair
  }
}
