import JSON

/// Findings as a SARIF 2.1.0 log (OASIS standard), for code scanning and the editors that read it.
package struct SARIFReport: Sendable {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let version: String
  private let language: MessageLanguage
  private let explanations: [DiagnosticCode: Explanation]
  private let locations: SARIFLocations

  /// A report in a language by a version of the program.
  ///
  /// - Parameters:
  ///   - explanations: What there is to say of the rules; each code at most once.
  ///   - folder: The path from the repository's root to the site's, empty or with a slash at its end.
  package init(
    version: String, language: MessageLanguage = .en, explanations: [Explanation] = [], folder: String = ""
  ) {
    self.version = version
    self.language = language
    self.explanations = Dictionary(uniqueKeysWithValues: explanations.map { ($0.code, $0) })
    locations = SARIFLocations(folder: folder)
  }

  /// The log with a line break at its end; allowed findings are in it as suppressed results.
  package func text(of diagnostics: [Diagnostic], allowed: [SuppressedDiagnostic]) -> String {
    let codes = Set(diagnostics.map(\.code)).union(allowed.map(\.diagnostic.code)).sorted()
    let ruleIndices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    // A log says of every result whether it is suppressed, or of none.
    let findings = diagnostics.sorted().map { result($0, rule: ruleIndices[$0.code] ?? -1, suppressions: []) }
    let suppressed = allowed.sorted().map {
      result($0.diagnostic, rule: ruleIndices[$0.diagnostic.code] ?? -1, suppressions: [suppression($0)])
    }
    let run: JSONValue = [
      "tool": ["driver": driver(rules: codes)],
      "language": .string(language == .en ? "en-GB" : "cy-GB"),
      "originalUriBaseIds": [
        SARIFLocations.base: ["description": ["text": .string(ReportWord.rootFolder[language])]]
      ],
      "columnKind": "unicodeCodePoints",
      "results": .array(findings + suppressed),
    ]
    let log: JSONValue = ["$schema": .string(Self.schema), "version": "2.1.0", "runs": [run]]
    return log.text + "\n"
  }

  private func driver(rules codes: [DiagnosticCode]) -> JSONValue {
    ["name": "communique", "version": .string(version), "rules": .array(codes.map(rule(of:)))]
  }

  /// A kind of finding, with its title and its explanation where there is one.
  private func rule(of code: DiagnosticCode) -> JSONValue {
    guard let explanation = explanations[code] else { return ["id": .string(code.description)] }
    let paragraphs = explanation.paragraphs(in: language)
    let examples = explanation.examples(in: language).map { "\($0.heading):\n\($0.lines.joined(separator: "\n"))" }
    return [
      "id": .string(code.description),
      "shortDescription": ["text": .string(explanation.title[language])],
      "fullDescription": ["text": .string(paragraphs.joined(separator: "\n\n"))],
      "help": ["text": .string((paragraphs + examples).joined(separator: "\n\n"))],
    ]
  }

  private func result(_ diagnostic: Diagnostic, rule: Int, suppressions: JSONValue) -> JSONValue {
    [
      "ruleId": .string(diagnostic.code.description),
      "ruleIndex": .integer(rule),
      "level": .string(diagnostic.severity.rawValue),
      "message": ["text": .string(message(of: diagnostic))],
      "locations": [["physicalLocation": locations.physical(diagnostic.place)]],
      "relatedLocations": .array(relatedLocations(of: diagnostic)),
      "suppressions": suppressions,
    ]
  }

  private func message(of diagnostic: Diagnostic) -> String {
    diagnostic.message(in: language).joined(separator: "\n\n")
  }

  /// The other places, each once, as the schema asks.
  private func relatedLocations(of diagnostic: Diagnostic) -> [JSONValue] {
    var seen: Set<DiagnosticNote> = []
    return diagnostic.notes.filter { seen.insert($0).inserted }.map { note in
      ["physicalLocation": locations.physical(note.place), "message": ["text": .string(note.text[language])]]
    }
  }

  private func suppression(_ suppressed: SuppressedDiagnostic) -> JSONValue {
    [
      "kind": "inSource",
      "justification": .string(suppressed.reason),
      "location": ["physicalLocation": locations.physical(suppressed.place)],
    ]
  }
}
