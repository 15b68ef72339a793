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
}
