import Diagnostics

/// What is wrong with a text, without its place.
struct Finding {
  let code: DiagnosticCode
  let severity: Severity
  let summary: MessageText
  let reason: MessageText
  let fix: MessageText

  /// A finding with every part a tired reader needs.
  init(_ code: Int, _ severity: Severity = .error, summary: MessageText, reason: MessageText, fix: MessageText) {
    self.code = DiagnosticCode(code)
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.fix = fix
  }

  /// The finding at a place.
  func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(code: code, severity: severity, place: place, summary: summary, reason: reason, fix: fix)
  }
}
