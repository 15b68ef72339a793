import Diagnostics

extension Diagnostic {
  /// CMQ740: a file that every site needs is not there.
  static func missingTemplateFile(_ file: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(740),
      place: Place(file: file),
      summary: MessageText(en: "The file \(file) is missing.", cy: "Mae’r ffeil \(file) ar goll."),
      reason: MessageText(
        en: "Every page needs the words of both languages, the style sheet and the icon.",
        cy: "Mae angen geiriau’r ddwy iaith, y ddalen arddull a’r eicon ar bob tudalen."),
      fix: MessageText(
        en: "Copy it from the example site that comes with communique, then change it as you like.",
        cy: "Copïwch hi o’r wefan enghreifftiol a ddaw gyda communique, yna newidiwch hi fel y mynnwch."))
  }

  /// CMQ740: the whole folder is not there.
  static func missingTemplateFolder(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(740),
      place: Place(file: folder),
      summary: MessageText(en: "The folder \(folder) is missing.", cy: "Mae’r ffolder \(folder) ar goll."),
      reason: MessageText(
        en:
          "It holds what every page is made of: the page templates, the words of both languages, the style sheet and the "
          + "icon.",
        cy: "Ynddo y mae popeth y gwneir tudalen ohono: y templedi, geiriau’r ddwy iaith, y ddalen arddull a’r eicon."),
      fix: MessageText(
        en: "Copy the folder from the example site that comes with communique, then change it as you like.",
        cy: "Copïwch y ffolder o’r wefan enghreifftiol a ddaw gyda communique, yna newidiwch ef fel y mynnwch."))
  }

  /// CMQ741: a file of the templates folder that nothing uses.
  static func unusedTemplateFile(_ file: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(741),
      severity: .warning,
      place: Place(file: file),
      summary: MessageText(en: "Nothing uses the file \(file).", cy: "Nid oes dim yn defnyddio’r ffeil \(file)."),
      reason: MessageText(
        en: "Only page templates (*.mustache), languages/cy.yaml and en.yaml, assets/style.css, icon.svg "
          + "and search.js are read.",
        cy:
          "Dim ond templedi tudalennau (*.mustache), languages/cy.yaml ac en.yaml, assets/style.css, icon.svg a "
          + "search.js a ddarllenir."),
      fix: MessageText(
        en: "Delete it, or give it the name it was meant to have.",
        cy: "Dilëwch hi, neu rhowch yr enw a fwriadwyd iddi."))
  }

  /// CMQ742: a file of the templates folder that is too large.
  static func templateFileTooLarge(_ file: String, limit: Int) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(742),
      place: Place(file: file),
      summary: MessageText(
        en: "The file is larger than \(limit / 1024) KiB and is not read.",
        cy: "Mae’r ffeil yn fwy na \(limit / 1024) KiB ac ni chaiff ei darllen."),
      reason: MessageText(
        en: "Every page carries the style sheet and the words; readers on slow lines would wait for them.",
        cy: "Mae pob tudalen yn cario’r ddalen arddull a’r geiriau; byddai darllenwyr ar gysylltiadau araf yn aros."),
      fix: MessageText(
        en: "Check whether something else was put into the file.",
        cy: "Gwiriwch a roddwyd rhywbeth arall yn y ffeil."))
  }
}
