import Diagnostics

extension Diagnostic {
  /// CMQ740: a file that every site needs is not there.
  static func missingTemplateFile(_ file: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(740),
      place: Place(file: file),
      summary: "The file \(file) is missing.",
      reason: "Every page needs the words of both languages, the style sheet and the icon.",
      fix: "Copy it from the example site that comes with communique, then change it as you like.")
  }

  /// CMQ741: a file of the templates folder that nothing uses.
  static func unusedTemplateFile(_ file: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(741),
      severity: .warning,
      place: Place(file: file),
      summary: "Nothing uses the file \(file).",
      reason:
        "Only page templates (*.mustache), languages/cy.yaml and en.yaml, assets/style.css and assets/icon.svg are read.",
      fix: "Delete it, or give it the name it was meant to have.")
  }
}
