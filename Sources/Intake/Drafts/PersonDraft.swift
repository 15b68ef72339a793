import Diagnostics
import Model

/// A person as a file states it, before anything is known to be right.
///
/// It never changes. It is no struct because several lists hold each person, and every copy of a struct would count
/// every text in it.
final class PersonDraft: Sendable {
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
  let name: Located<String>?
  let unnamed: Located<Unnamed>?
  let role: Located<String>?
  let government: Located<GovernmentID>?
  let organisation: Located<String>?
  let capacity: Located<Capacity>?
  /// Whether the entry of a participant says that this person took the chair.
  let isChair: Located<Bool>?
  let standsInFor: Located<String>?
  let part: Located<String>?
  let mode: Located<MeetingMode>?
  let place: Located<String>?
  /// The name as it is compared with others; nil without a name.
  let comparable: ComparableName?
  /// The words of the role, in which rules look for offices; none without a role.
  let roleWords: [ProseKey]

  /// Reads an entry; what is missing or contradictory is for the rules to find.
  init(_ reader: MappingReader, _ node: YAMLNode, _ context: inout ReadingContext) {
    self.node = node
    name = reader.read(PersonFields.name, &context)
    unnamed = reader.read(PersonFields.unnamed, &context)
    role = reader.read(PersonFields.role, &context)
    government = reader.read(PersonFields.government, &context)
    organisation = reader.read(PersonFields.organisation, &context)
    capacity = reader.read(PersonFields.capacity, &context)
    isChair = reader.read(PersonFields.isChair, &context)
    standsInFor = reader.read(PersonFields.standsInFor, &context)
    part = reader.read(PersonFields.part, &context)
    mode = reader.read(PersonFields.mode, &context)
    place = reader.read(PersonFields.place, &context)
    comparable = name.map { ComparableName($0.value) }
    roleWords = role.map { ComparableName.words(of: $0.value) } ?? []
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

  /// What a message calls the person, in quotation marks: the name, or else the role.
  var label: MessageText { (name ?? role).map { .verbatim($0.value) } ?? .noName }
}
