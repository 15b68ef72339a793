import Diagnostics

// What can be wrong with the weights that a site gives to findings.
extension Diagnostic {
  /// A code that no finding has.
  static func unknownCode(_ text: String, at place: Place) -> Diagnostic {
    let nearest = Suggestion.nearest(to: text, among: RuleCodes.changeable.map(\.description))
    return Diagnostic(
      code: DiagnosticCode(510), place: place,
      summary: MessageText(
        en: "No finding has the code “\(text)”.", cy: "Nid oes gan yr un canfyddiad y cod “\(text)”."),
      reason: MessageText(
        en: "Whoever wrote the line believes that a check is changed, and it is not.",
        cy: "Mae pwy bynnag a ysgrifennodd y llinell yn credu bod gwiriad wedi’i newid, ac nid yw."),
      fix: nearest.map(MessageText.didYouMean)
        ?? MessageText(
          en: "Copy the code from a finding, such as “CMQ113”.", cy: "Copïwch y cod o ganfyddiad, megis “CMQ113”."))
  }

  /// A code whose weight nobody may change.
  static func fixedCode(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(511), place: place,
      summary: MessageText(en: "How much \(code) weighs cannot be changed.", cy: "Ni ellir newid pwysau \(code)."),
      reason: MessageText(
        en: """
          Files that cannot be read, words that would be lost, the five requirements, the equality of the languages \
          and confidentiality have no exceptions, and neither have registries, templates and addresses.
          """,
        cy: """
          Nid oes eithriadau ar gyfer ffeiliau na ellir eu darllen, geiriau a fyddai’n mynd ar goll, y pum gofyniad, \
          cydraddoldeb y ddwy iaith na chyfrinachedd, nac ar gyfer cofrestrau, templedi a chyfeiriadau.
          """),
      fix: MessageText(en: "Take the line out.", cy: "Dilëwch y llinell."))
  }
}
