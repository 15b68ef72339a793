/// A short ASCII name: lower-case letters and digits in words joined by single hyphens, at most 60 bytes.
///
/// Each kind of name is its own type, so that a group's id can never be given where a slug belongs.
package protocol IdentifierText: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name itself.
  var text: String { get }
  /// Takes a name that is already known to be well-formed.
  init(unchecked text: String)
}

extension IdentifierText {
  /// A well-formed name, or nil.
  package init?(_ text: some StringProtocol) {
    guard IdentifierSyntax.isWellFormed(text.utf8) else { return nil }
    self.init(unchecked: String(text))
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
