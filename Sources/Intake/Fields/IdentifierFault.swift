import Model

/// What keeps a text from being an id, a slug or the name of a folder.
enum IdentifierFault {
  /// A clause that can follow “but”; for a text that is not well-formed.
  static func clause(for text: String) -> String {
    if text.isEmpty { return "it is empty" }
    if let scalar = IdentifierSyntax.firstForeignScalar(in: text) {
      return "\(CharacterName.of(scalar)) cannot be part of it"
    }
    if text.utf8.count > IdentifierSyntax.maximumLength { return "it is longer than 60 letters" }
    return "its hyphens do not stand singly between letters or digits"
  }

  /// How to mend it: the rule, and the well-formed text that is nearest unless letters of another alphabet would be lost.
  static func fix(for text: String) -> String {
    let rule = "Use lower-case letters a to z and digits, in words joined by single hyphens, at most 60 in all"
    return nearest(to: text).map { "\(rule): “\($0)”." } ?? rule + "."
  }

  private static func nearest(to text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ $0.value < 0x180 }) else { return nil }
    let folded = ASCIIFolding.identifier(of: text)
    return IdentifierSyntax.isWellFormed(folded.utf8) ? folded : nil
  }
}
