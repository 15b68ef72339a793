import Diagnostics

extension Diagnostic {
  /// A text without words.
  static func wordingBlank(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(722), place: place,
      summary: MessageText(en: "The text of `\(key)` is blank.", cy: "Mae testun `\(key)` yn wag."),
      reason: MessageText(
        en: "A blank text leaves a heading, a label or a link without words, which nobody can read or hear.",
        cy: "Mae testun gwag yn gadael pennawd, label neu ddolen heb eiriau, na all neb eu darllen na’u clywed."),
      fix: MessageText(
        en: "Write the text. If nothing is to be shown, take the key out of the template instead.",
        cy: "Ysgrifennwch y testun. Os nad oes dim i’w ddangos, dilëwch yr allwedd o’r templed yn lle hynny."))
  }

  /// A placeholder that nothing fills.
  static func wordingUnknownPlaceholder(_ name: String, key: String, allowed: [String], place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(724), place: place,
      summary: MessageText(
        en: "`{\(name)}` in the text of `\(key)` is not a placeholder that is filled in.",
        cy: "Nid yw `{\(name)}` yn nhestun `\(key)` yn ddalfan a gaiff ei lenwi."),
      reason: MessageText(
        en: "It would stand on the page as it is, braces included.",
        cy: "Byddai’n ymddangos ar y dudalen fel y mae, gyda’r bachau cyrliog."),
      fix: advice(for: name, allowed: allowed))
  }

  private static func advice(for name: String, allowed: [String]) -> MessageText {
    if let nearest = Suggestion.nearest(to: name, among: allowed) {
      return MessageText(en: "Write `{\(nearest)}`.", cy: "Ysgrifennwch `{\(nearest)}`.")
    }
    guard allowed.isEmpty else {
      return MessageText(
        en: "Use only \(listed(allowed)).", cy: "Defnyddiwch y rhain yn unig: \(listed(allowed)).")
    }
    return MessageText(
      en: "Remove `{\(name)}`: this text has no placeholders.",
      cy: "Dilëwch `{\(name)}`: nid oes dalfannau yn y testun hwn.")
  }

  /// A placeholder that only the other language has.
  static func wordingPlaceholdersDiffer(
    _ missing: [String], key: String, place: Place, otherPlace: Place
  ) -> Diagnostic {
    let names = listed(missing)
    return Diagnostic(
      code: DiagnosticCode(725), place: place,
      summary: MessageText(
        en: "The text of `\(key)` lacks \(names), which the other language has.",
        cy: "Mae’r canlynol yn yr iaith arall ond ar goll o destun `\(key)`: \(names)."),
      reason: MessageText(
        en: "Readers of one language would be told less than readers of the other.",
        cy: "Byddai darllenwyr un iaith yn cael llai o wybodaeth na darllenwyr y llall."),
      fix: MessageText(
        en: "Write \(names) where it belongs, or take it out of both languages.",
        cy: "Ysgrifennwch \(names) yn y man priodol, neu dilëwch yr un peth o’r ddwy iaith."),
      notes: [
        DiagnosticNote(
          place: otherPlace, text: MessageText(en: "The text in the other language.", cy: "Y testun yn yr iaith arall.")
        )
      ])
  }

  /// An ampersand in Welsh.
  static func wordingAmpersand(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(728), place: place,
      summary: MessageText(
        en: "The Welsh text of `\(key)` has an ampersand.", cy: "Mae ampersand yn nhestun Cymraeg `\(key)`."),
      reason: MessageText(
        en: "The ampersand is never acceptable in Welsh (the style guide of llyw.cymru).",
        cy: "Nid yw’r ampersand byth yn dderbyniol yn y Gymraeg (canllaw arddull llyw.cymru)."),
      fix: MessageText(
        en: "Write `a`, or `ac` before a vowel; `a` mutates c, p and t.",
        cy: "Ysgrifennwch `a`, neu `ac` o flaen llafariad; mae `a` yn treiglo c, p a t."))
  }

  /// Braces that are not a placeholder.
  static func wordingBraces(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(730), place: place,
      summary: MessageText(
        en: "The braces in the text of `\(key)` do not make a placeholder.",
        cy: "Nid yw’r bachau cyrliog yn nhestun `\(key)` yn ffurfio dalfan."),
      reason: MessageText(
        en: "A placeholder is a name of small letters and hyphens between one `{` and one `}`; anything else would "
          + "stand on the page as it is.",
        cy: "Enw o lythrennau bach a chysylltnodau rhwng un `{` ac un `}` yw dalfan; byddai unrhyw beth arall yn "
          + "ymddangos ar y dudalen fel y mae."),
      fix: MessageText(
        en: "Close the brace, write the name as `{name}`, or remove the braces.",
        cy: "Caewch y bachyn, ysgrifennwch yr enw ar y ffurf `{name}`, neu dilëwch y bachau."))
  }

  /// A plural form without its number.
  static func wordingFormWithoutNumber(_ category: PluralCategory, key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(731), place: place,
      summary: MessageText(
        en: "The form `\(category.rawValue)` of `\(key)` does not say the number.",
        cy: "Nid yw’r ffurf `\(category.rawValue)` o dan `\(key)` yn dweud y rhif."),
      reason: MessageText(
        en: "Only none and one can be said without a number; readers would not learn how many there are.",
        cy: "Dim ond dim ac un y gellir eu dweud heb rif; ni fyddai darllenwyr yn cael gwybod faint sydd."),
      fix: MessageText(
        en: "Write `{\(CountedWord.placeholder)}` where the number belongs.",
        cy: "Ysgrifennwch `{\(CountedWord.placeholder)}` lle dylai’r rhif fod."))
  }

  private static func listed(_ names: [String]) -> String {
    names.map { "`{\($0)}`" }.joined(separator: ", ")
  }
}
