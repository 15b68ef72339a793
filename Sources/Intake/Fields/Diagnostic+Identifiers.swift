import Diagnostics
import Model

// What can be wrong with the id or the slug that is the value of a key.
extension Diagnostic {
  /// An id or slug that is not well-formed.
  static func badIdentifier(_ key: String, _ text: String, at place: Place) -> Diagnostic {
    let fault = IdentifierFault.clause(for: text)
    return Diagnostic(
      code: DiagnosticCode(87), place: place,
      summary: MessageText(
        en: "“\(key)” is “\(text.shortened)”, but \(fault.en).",
        cy: "Ni all “\(key)” fod yn “\(text.shortened)”: \(fault.cy)."),
      reason: MessageText(
        en: "Ids and slugs are parts of addresses, which must be plain to read, type and compare.",
        cy:
          "Rhannau o gyfeiriadau yw pob dynodydd a slug, a rhaid iddynt fod yn hawdd eu darllen, eu teipio a’u cymharu."
      ),
      fix: IdentifierFault.fix(for: text))
  }

  /// An id that has no folder in the registry.
  static func unknownID(
    _ key: String, _ text: String, of part: RegistryPart, known: [String], at place: Place
  ) -> Diagnostic {
    let noun = part.noun
    return Diagnostic(
      code: DiagnosticCode(88), place: place,
      summary: MessageText(
        en: "“\(key)” names “\(text.shortened)”, which is not a \(noun.en) of this site.",
        cy: "“\(key)”: nid oes \(noun.cy) “\(text.shortened)” ar y wefan hon."),
      reason: MessageText(
        en: "The page shows the \(noun.en)'s official name, which its registry file holds.",
        cy: "Mae’r dudalen yn dangos enw swyddogol y \(noun.cy), sydd yn y ffeil gofrestr."),
      fix: Suggestion.nearest(to: text, among: known).map(MessageText.didYouMean) ?? choice(of: part, for: text, known))
  }

  /// The ids there are, and the file that would make another, where its folder could be called by the text.
  private static func choice(of part: RegistryPart, for text: String, _ known: [String]) -> MessageText {
    let list = TypeDescription.oneOf(known).phrase
    let (folder, file) = (part.folder, part.file)
    let isUsable = IdentifierSyntax.isWellFormed(text.utf8)
    return switch (known.isEmpty, isUsable) {
    case (false, true):
      MessageText(
        en: "Use \(list.en), or add “\(folder)/\(text)/\(file)”.",
        cy: "Defnyddiwch \(list.cy), neu ychwanegwch “\(folder)/\(text)/\(file)”.")
    case (false, false):
      MessageText(en: "Use \(list.en).", cy: "Defnyddiwch \(list.cy).")
    case (true, true):
      MessageText(
        en: "This site has none yet: add “\(folder)/\(text)/\(file)”.",
        cy: "Nid oes yr un ar y wefan hon eto: ychwanegwch “\(folder)/\(text)/\(file)”.")
    case (true, false):
      MessageText(
        en: "This site has none yet: add a folder with “\(file)” below “\(folder)/”.",
        cy: "Nid oes yr un ar y wefan hon eto: ychwanegwch ffolder ac ynddo “\(file)” o dan “\(folder)/”.")
    }
  }
}
