import Model

/// Somebody who was at an earlier meeting and may have been at the next one too.
struct ProposedPerson: Sendable {
  /// The name; nil for somebody without one.
  let name: String?
  /// The office or post.
  let role: String?
  /// The person's government.
  let government: GovernmentID
  /// In what capacity the person attended.
  let capacity: Capacity
  /// Whether the person took the chair of this very meeting.
  let isChair: Bool
  /// Whether the words are of the other language, because the file of this one is not there.
  let isOfOtherLanguage: Bool

  /// The keys of the entry, with the mark on what is to be checked.
  var keys: [(key: String, value: String?)] {
    var keys: [(key: String, value: String?)] = []
    if let name {
      keys.append(("name", ToDoMark.marking(name)))
    } else {
      keys.append(("unnamed", YAMLLines.yes))
    }
    if let role { keys.append(("role", isOfOtherLanguage || name == nil ? ToDoMark.marking(role) : role)) }
    keys.append(("government", government.text))
    if capacity != .minister { keys.append(("capacity", capacity.rawValue)) }
    if isChair { keys.append(("chair", YAMLLines.yes)) }
    return keys
  }
}
