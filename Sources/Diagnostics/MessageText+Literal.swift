// Until every message has its Welsh: an English text stands for both.
extension MessageText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(en: value, cy: value)
  }
}

extension Diagnostic {
  /// A finding in English alone.
  @_disfavoredOverload
  package init(
    code: DiagnosticCode, severity: Severity = .error, place: Place, summary: String, reason: String, fix: String,
    notes: [DiagnosticNote] = []
  ) {
    self.init(
      code: code, severity: severity, place: place, summary: MessageText(stringLiteral: summary),
      reason: MessageText(stringLiteral: reason), fix: MessageText(stringLiteral: fix), notes: notes)
  }
}

extension DiagnosticNote {
  /// A note in English alone.
  @_disfavoredOverload
  package init(place: Place, text: String) {
    self.init(place: place, text: MessageText(stringLiteral: text))
  }
}
