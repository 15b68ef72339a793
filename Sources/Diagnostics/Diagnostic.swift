/// Something that an author can mend: what is wrong, where, why it matters, and how to put it right.
///
/// What the machine did (a full disk, a missing permission) is never a diagnostic: it is thrown.
package struct Diagnostic: Hashable, Sendable {
  /// The stable code of the kind of finding.
  package let code: DiagnosticCode
  /// How much it weighs.
  package let severity: Severity
  /// Where it is.
  package let place: Place
  /// What is wrong, in one sentence with a full stop.
  package let summary: MessageText
  /// Why it matters, with the authority where there is one.
  package let reason: MessageText
  /// How to mend it.
  package let fix: MessageText
  /// Other places that belong to it.
  package let notes: [DiagnosticNote]

  /// A finding with every part a tired reader needs.
  package init(
    code: DiagnosticCode,
    severity: Severity = .error,
    place: Place,
    summary: MessageText,
    reason: MessageText,
    fix: MessageText,
    notes: [DiagnosticNote] = []
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.summary = summary
    self.reason = reason
    self.fix = fix
    self.notes = notes
  }

  /// The same finding with another weight.
  package func weighing(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, place: place, summary: summary, reason: reason, fix: fix, notes: notes)
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, then by code and English summary, in whatever language it is read, so that a report reads from top to bottom.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.code != right.code { return left.code < right.code }
    return left.summary.en.utf8.lexicographicallyPrecedes(right.summary.en.utf8)
  }
}

extension [Diagnostic] {
  /// Whether anything in the list stops a build.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The same findings with an error in place of every warning.
  package var withWarningsAsErrors: [Diagnostic] {
    map { $0.severity == .warning ? $0.weighing(.error) : $0 }
  }
}
