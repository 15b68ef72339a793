import Diagnostics

/// The explanations of the findings about the files of the templates folder.
enum TemplateFolderExplanations {
  /// All of them, in the order of their codes.
  static let all = [missingFile, unusedFile, tooLarge]

  private static let missingFile = Explanation(
    DiagnosticCode(740),
    title: MessageText(en: "A file of the templates is missing", cy: "Mae ffeil o’r templedi ar goll"),
    text: MessageText(
      en: """
        Every page needs the words of both languages, the style sheet and the icon. Copy the file from the example site \
        that comes with communique, then change it as you like.
        """,
      cy: """
        Mae angen geiriau’r ddwy iaith, y ddalen arddull a’r eicon ar bob tudalen. Copïwch y ffeil o’r wefan enghreifftiol \
        a ddaw gyda communique, yna newidiwch hi fel y mynnwch.
        """),
    wrong: """
      templates/languages/cy.yaml
      templates/assets/style.css
      templates/assets/icon.svg
      """,
    right: """
      templates/languages/cy.yaml
      templates/languages/en.yaml
      templates/assets/style.css
      templates/assets/icon.svg
      """)

  private static let unusedFile = Explanation(
    DiagnosticCode(741),
    title: MessageText(
      en: "A file of the templates that nothing uses", cy: "Ffeil o’r templedi nad oes dim yn ei defnyddio"),
    text: MessageText(
      en: """
        Only page templates, the two wording files, the style sheet and the icon are read. A file under another name has \
        no effect; usually the name is misspelt, or the file is a leftover.
        """,
      cy: """
        Dim ond templedi tudalennau, y ddwy ffeil eiriad, y ddalen arddull a’r eicon a ddarllenir. Nid oes effaith i ffeil \
        o dan enw arall; fel arfer mae’r enw wedi’i gamsillafu, neu ffeil ddiangen ydyw.
        """),
    wrong: "templates/record.mustach",
    right: "templates/record.mustache")

  private static let tooLarge = Explanation(
    DiagnosticCode(742),
    title: MessageText(en: "A file of the templates is too large", cy: "Ffeil o’r templedi sy’n rhy fawr"),
    text: MessageText(
      en: """
        The words, the style sheet and the templates come with every page, so a large one makes every reader wait. Such a \
        file is nearly always another one under a wrong name.
        """,
      cy: """
        Daw’r geiriau, y ddalen arddull a’r templedi gyda phob tudalen, felly mae un fawr yn peri i bob darllenydd aros. \
        Bron bob tro, ffeil arall o dan enw anghywir ydyw.
        """),
    wrong: "templates/assets/style.css (40 MiB)",
    right: "templates/assets/style.css (10 KiB)")
}
