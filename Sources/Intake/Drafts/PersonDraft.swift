import Model

/// A person as a file states it, before anything is known to be right.
struct PersonDraft: Sendable {
  /// What a file says in place of a name.
  enum Unnamed: Sendable {
    /// Nobody is to be named ("senior officials").
    case deliberately
    /// The archive has lost the name.
    case lost
    /// `unnamed: false`, which says nothing.
    case no
  }

  /// The whole entry.
  let node: YAMLNode
  var name: Located<String>?
  var unnamed: Located<Unnamed>?
  var role: Located<String>?
  var government: Located<GovernmentID>?
  var organisation: Located<String>?
  var capacity: Located<Capacity>?
  /// Whether the entry of a participant says that this person took the chair.
  var isChair: Located<Bool>?
  var standsInFor: Located<String>?
  var part: Located<String>?
  var mode: Located<MeetingMode>?
  var place: Located<String>?
  /// The name as it is compared with others; nil without a name.
  var comparable: ComparableName?

  /// An entry of which nothing is known yet.
  init(node: YAMLNode) {
    self.node = node
  }

  /// Where the entry is shown: its name, or the whole of it.
  var range: Range<Int> { name?.range ?? node.range }

  /// Whether the entry says that there is no name to give.
  var isUnnamed: Bool {
    guard let unnamed else { return false }
    return unnamed.value != .no
  }

  /// Whether the entry says that there is no name, even where it could not be read how.
  var saysUnnamed: Bool { isUnnamed || (unnamed == nil && writes("unnamed")) }

  /// Whether the person attended as a minister, which is so where nothing else is said.
  var isMinister: Bool { capacityFact == .minister }

  /// In what capacity the person attended; nil when it could not be read.
  var capacityFact: Capacity? { writes("capacity") ? capacity?.value : .minister }

  /// Whether a key was written, read or not.
  func writes(_ key: String) -> Bool { node.writes(key) }

  /// What a message calls the person.
  var label: String { name?.value ?? role?.value ?? "This person" }
}
