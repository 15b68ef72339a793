import Diagnostics

// What can be wrong with the weights that a site gives to findings.
extension Diagnostic {
  /// A code that no finding has.
  static func unknownCode(_ text: String, at place: Place) -> Diagnostic {
    let nearest = Suggestion.nearest(to: text, among: RuleCodes.changeable.map(\.description))
    return Diagnostic(
      code: DiagnosticCode(510), place: place,
      summary: "No finding has the code “\(text)”.",
      reason: "Whoever wrote the line believes that a check is changed, and it is not.",
      fix: nearest.map { "Did you mean “\($0)”?" } ?? "Copy the code from a finding, such as “CMQ113”.")
  }

  /// A code whose weight nobody may change.
  static func fixedCode(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(511), place: place,
      summary: "How much \(code) weighs cannot be changed.",
      reason: """
        Files that cannot be read, words that would be lost, the five requirements, the equality of the languages and \
        confidentiality have no exceptions, and neither have registries, templates and addresses.
        """,
      fix: "Take the line out.")
  }
}
