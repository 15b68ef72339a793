/// A person who attended a meeting, once the chair given apart is put in his or her place.
struct AttendeeDraft: Sendable {
  /// The person.
  var person: PersonDraft
  /// Whether the person took the chair, wherever the file says so.
  var isChair: Bool
}
