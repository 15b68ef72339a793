/// Explanations as text for a terminal.
package struct ExplanationText: Sendable {
  /// The width of a line, in code points: that of the narrowest terminals.
  private static let width = 80

  private let language: MessageLanguage

  /// Texts in a language.
  package init(language: MessageLanguage = .en) {
    self.language = language
  }

  /// One explanation: title, paragraphs, and both examples; with a line break at its end.
  package func text(of explanation: Explanation) -> String {
    let title = "\(explanation.code): \(explanation.title[language])"
    let paragraphs = explanation.paragraphs(in: language).map { $0.wrapped(to: Self.width).joined(separator: "\n") }
    let examples = explanation.examples(in: language).map { heading, lines in
      "\(heading):\n\n" + lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
    return ([title] + paragraphs + examples).joined(separator: "\n\n") + "\n"
  }

  /// The codes with their titles, a line for each.
  package func list(of explanations: [Explanation]) -> String {
    explanations.map { "\($0.code)  \($0.title[language])\n" }.joined()
  }
}
