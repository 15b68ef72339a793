import Model

/// A government that sent no minister, as a file states it.
struct AbsentMinistersDraft: Sendable {
  /// Where the whole entry stands.
  let range: Range<Int>
  var government: Located<GovernmentID>?
  var reason: Located<String>?
}
