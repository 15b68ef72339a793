/// A person who attended a meeting, once the chair given apart is put in his or her place.
struct AttendeeDraft: Sendable {
  /// The person.
  let person: PersonDraft
  /// Whether the person took the chair, wherever the file says so.
  var isChair: Bool
  /// The person's office, from the chair given apart when the participant's entry has none.
  var role: Located<String>?

  /// A person who attended.
  init(person: PersonDraft, isChair: Bool) {
    self.person = person
    self.isChair = isChair
    role = person.role
  }
}
