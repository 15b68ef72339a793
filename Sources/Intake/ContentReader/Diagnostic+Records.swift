import Diagnostics
import Model

// What can be wrong with a record as a whole, and with what it allows.
extension Diagnostic {
  /// A finding that no record may allow.
  static func unsuppressible(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(91), place: place,
      summary: "\(code) cannot be allowed.",
      reason: """
        Files that cannot be read, words that would be lost, the five requirements, the equality of the languages and \
        confidentiality have no exceptions.
        """,
      fix: "Take the entry out and mend what the finding is about.")
  }

  /// A suppression of nothing.
  static func unusedSuppression(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(92), severity: .warning, place: place,
      summary: "\(code) is allowed here, but this file has no such finding.",
      reason: "A forgotten exception would hide the next slip of the kind.",
      fix: "Take the entry out.")
  }

  /// A file too large to be a record.
  static func fileTooLarge(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(95), place: place,
      summary: "The file is larger than \(limit / 1024) KiB and is not read.",
      reason: "A record is a text that people read; the longest real ones have a tenth of that.",
      fix: "Check whether something else was put into the file, and link to long documents instead.")
  }
}
