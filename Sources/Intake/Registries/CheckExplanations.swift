import Diagnostics

/// The explanations of the findings about the weights that a site gives to findings.
enum CheckExplanations {
  /// All of them, in the order of their codes.
  static let all = [unknownCode, fixedCode]

  private static let unknownCode = Explanation(
    DiagnosticCode(510),
    title: MessageText(en: "A code that no finding has", cy: "Cod nad yw gan yr un canfyddiad"),
    text: MessageText(
      en: """
        “checks” in the settings says how much findings weigh at this site, by their codes: “error”, “warning”, “note” \
        or “off”. A misspelt code changes nothing, and whoever wrote the line believes that it does.
        """,
      cy: """
        Mae “checks” yn y gosodiadau’n dweud beth yw pwysau canfyddiadau ar y wefan hon, yn ôl eu codau: “error”, \
        “warning”, “note” neu “off”. Nid yw cod a gamsillafwyd yn newid dim, ac mae pwy bynnag a ysgrifennodd y \
        llinell yn credu ei fod yn gwneud hynny.
        """),
    wrong: """
      content/site.yaml
        checks: {CMQ199: warning}
      """,
    right: """
      content/site.yaml
        checks: {CMQ119: warning}
      """)

  private static let fixedCode = Explanation(
    DiagnosticCode(511),
    title: MessageText(en: "A weight that cannot be changed", cy: "Pwysau na ellir eu newid"),
    text: MessageText(
      en: """
        “checks” changes how much rules for records weigh. Files that cannot be read, words that would be lost, the \
        five requirements, the equality of the languages and confidentiality weigh the same at every site, and so do \
        registries, templates and addresses.
        """,
      cy: """
        Mae “checks” yn newid pwysau’r rheolau ar gyfer cofnodion. Yr un yw pwysau’r canlynol ar bob gwefan: ffeiliau \
        na ellir eu darllen, geiriau a fyddai’n mynd ar goll, y pum gofyniad, cydraddoldeb y ddwy iaith a \
        chyfrinachedd, ynghyd â chofrestrau, templedi a chyfeiriadau.
        """),
    wrong: """
      content/site.yaml
        checks: {CMQ101: warning}
      """,
    right: """
      content/site.yaml
        checks: {CMQ119: warning}
      """)
}
