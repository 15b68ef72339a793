/// Findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request.
///
/// Each finding is one line, `::error file=…,line=…::message`, with the line breaks of its message written as `%0A`.
package struct GitHubReport: Sendable {
  /// The path from the repository's root to the site's, empty or with a slash at its end.
  private let folder: String
  private let language: MessageLanguage

  /// A report in a language about a site below a folder of the repository.
  package init(language: MessageLanguage = .en, folder: String = "") {
    self.language = language
    self.folder = folder
  }

  /// The findings in order of their places, each with a line break at its end.
  package func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map(text(of:)).joined()
  }

  /// One finding, ending with a line break.
  package func text(of diagnostic: Diagnostic) -> String {
    let properties = properties(of: diagnostic).map { "\($0)=\(Self.escaped($1.seen, for: Self.inProperties))" }
    let message = message(of: diagnostic).map { Self.escaped($0.seen, for: Self.inMessages) }.joined(separator: "%0A")
    return "::\(command(for: diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
  }

  private func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private func properties(of diagnostic: Diagnostic) -> [(name: String, value: String)] {
    let place = diagnostic.place
    var properties = [("file", folder + place.file)]
    if !place.isWholeFile {
      properties += [("line", String(place.line)), ("endLine", String(place.endLine))]
      // Columns are refused for a stretch of several lines; the last one is a part of the stretch.
      if place.line == place.endLine {
        properties += [
          ("col", String(place.column)), ("endColumn", String(max(place.column, place.endColumn - 1))),
        ]
      }
    }
    return properties + [("title", diagnostic.code.description)]
  }

  private func message(of diagnostic: Diagnostic) -> [String] {
    let see = ReportWord.see[language].capitalised
    return diagnostic.message(in: language)
      + diagnostic.notes.map { "\(see): \(folder)\($0.place): \($0.text[language])" }
  }

  // What the runner undoes, by its own rules: the percent sign in both, and what would end a property.
  private static let inMessages: [Unicode.Scalar: String] = ["%": "%25", "\r": "%0D", "\n": "%0A"]
  private static let inProperties = inMessages.merging([":": "%3A", ",": "%2C"]) { $1 }

  private static func escaped(_ text: String, for escapes: [Unicode.Scalar: String]) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] { escaped += escape } else { escaped.unicodeScalars.append(scalar) }
    }
    return escaped
  }
}
