import Diagnostics
import Model

/// Somebody who made a statement, or sent or received a letter, as a file states it.
struct PartyDraft: Sendable {
  /// The whole entry.
  let node: YAMLNode
  var name: Located<String>?
  var role: Located<String>?
  var government: Located<GovernmentID>?
  var organisation: Located<String>?

  /// Where the entry is shown: its name, or the whole of it.
  var range: Range<Int> { name?.range ?? node.range }

  /// The words of the role, in which rules look for offices; none without a role.
  var roleWords: [ProseKey] { role.map { ComparableName.words(of: $0.value) } ?? [] }

  /// Whether a key was written, read or not.
  func writes(_ key: String) -> Bool { node.writes(key) }

  /// What a message calls the party, in quotation marks.
  var label: MessageText { (name ?? organisation ?? role).map { .verbatim($0.value) } ?? .noName }
}
