/// Findings as text for a terminal, a log or a pipe.
///
/// Every finding shows its place, its source line with a caret, what is wrong, why it matters and how to mend it.
package struct TextReport: Sendable {
  /// The language of the report.
  private let language: MessageLanguage
  /// Whether to colour the severities with ANSI sequences.
  private let isColoured: Bool

  /// A report in a language, coloured or plain.
  package init(language: MessageLanguage = .en, isColoured: Bool = false) {
    self.language = language
    self.isColoured = isColoured
  }

  /// The findings in order of their places, with a blank line between them.
  package func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map(text(of:)).joined(separator: "\n")
  }

  /// One finding, ending with a line break.
  package func text(of diagnostic: Diagnostic) -> String {
    var lines = ["\(diagnostic.place.description.seen): \(label(of: diagnostic)): \(diagnostic.summary[language].seen)"]
    lines += excerpt(of: diagnostic.place)
    lines.append("  \(ReportWord.why[language]): \(diagnostic.reason[language].seen)")
    lines.append("  \(ReportWord.fix[language]): \(diagnostic.fix[language].seen)")
    for note in diagnostic.notes {
      lines.append("  \(ReportWord.see[language]): \(note.place): \(note.text[language])".seen)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The findings that editors allow, a line for each.
  package func text(of allowed: [SuppressedDiagnostic]) -> String {
    allowed.sorted().map { entry in
      let opening = "\(ReportWord.allowed[language]): \(entry.diagnostic.code) \(ReportWord.inPlace[language])"
      return "\(opening) \(entry.diagnostic.place): \(entry.reason)".seen + "\n"
    }.joined()
  }

  private func label(of diagnostic: Diagnostic) -> String {
    let label = "\(ReportWord.name(of: diagnostic.severity)[language]) \(diagnostic.code)"
    guard isColoured else { return label }
    let colour =
      switch diagnostic.severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(colour)m\(label)\u{1B}[0m"
  }

  /// The source line and the carets beneath it; nothing for a whole file.
  private func excerpt(of place: Place) -> [String] {
    guard let excerpt = SourceExcerpt(of: place) else { return [] }
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let indent = String(repeating: " ", count: excerpt.before.unicodeScalars.count)
    let carets = String(repeating: "^", count: max(1, excerpt.marked.unicodeScalars.count))
    return [
      "  \(number) | \(excerpt.before)\(excerpt.marked)\(excerpt.after)",
      "  \(margin) | \(indent)\(carets)",
    ]
  }
}
