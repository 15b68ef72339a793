import Diagnostics
import Model

/// What keeps a text from being an id, a slug or the name of a folder.
enum IdentifierFault {
  /// A clause that can follow “but” or a colon; for a text that is not well-formed.
  static func clause(for text: String) -> MessageText {
    if text.isEmpty { return MessageText(en: "it is empty", cy: "mae’n wag") }
    if let scalar = IdentifierSyntax.firstForeignScalar(in: text) {
      let name = CharacterName.of(scalar)
      return MessageText(en: "\(name) cannot be part of it", cy: "ni chaiff y nod hwn fod ynddo: \(name)")
    }
    if text.utf8.count > IdentifierSyntax.maximumLength {
      return MessageText(en: "it is longer than 60 letters", cy: "mae’n hwy na 60 llythyren")
    }
    return MessageText(
      en: "its hyphens do not stand singly between letters or digits",
      cy: "rhaid i bob cysylltnod sefyll ar ei ben ei hun rhwng llythrennau neu ddigidau")
  }

  /// How to mend it: the rule, and the well-formed text that is nearest unless letters of another alphabet would be lost.
  static func fix(for text: String) -> MessageText {
    let rule = MessageText(
      en: "Use lower-case letters a to z and digits, in words joined by single hyphens, at most 60 in all",
      cy: "Defnyddiwch lythrennau bach a i z a digidau, mewn geiriau a gysylltir â chysylltnodau sengl, 60 ar y mwyaf")
    return rule + .verbatim(nearest(to: text).map { ": “\($0)”." } ?? ".")
  }

  private static func nearest(to text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ $0.value < 0x180 }) else { return nil }
    let folded = ASCIIFolding.identifier(of: text)
    return IdentifierSyntax.isWellFormed(folded.utf8) ? folded : nil
  }
}
