import JSON

/// Findings as one JSON object, for programs of every kind.
///
/// The number under `version` grows when a name or a meaning changes; new names may come without that.
package struct JSONReport: Sendable {
  /// The version of the object's form.
  package static let version = 1

  private let language: MessageLanguage

  /// A report in a language.
  package init(language: MessageLanguage = .en) {
    self.language = language
  }

  /// The object with a line break at its end.
  package func text(
    of diagnostics: [Diagnostic], allowed: [SuppressedDiagnostic], counts: ReportCounts
  ) -> String {
    let report: JSONValue = [
      "version": .integer(Self.version),
      "language": .string(language.rawValue),
      "findings": .array(diagnostics.sorted().map { .object(members(of: $0)) }),
      "allowed": .array(allowed.sorted().map(value(of:))),
      "summary": summary(of: diagnostics, allowed, counts),
    ]
    return report.text + "\n"
  }

  private func members(of diagnostic: Diagnostic) -> [JSONMember] {
    members(of: diagnostic.place) + [
      JSONMember(name: "code", value: .string(diagnostic.code.description)),
      JSONMember(name: "severity", value: .string(diagnostic.severity.rawValue)),
      JSONMember(name: "summary", value: .string(diagnostic.summary[language])),
      JSONMember(name: "reason", value: .string(diagnostic.reason[language])),
      JSONMember(name: "fix", value: .string(diagnostic.fix[language])),
      JSONMember(name: "notes", value: .array(diagnostic.notes.map(value(of:)))),
    ]
  }

  /// The file and the stretch in it, which is null when the finding is about the file as a whole.
  private func members(of place: Place) -> [JSONMember] {
    let numbers = [
      ("line", place.line), ("column", place.column), ("endLine", place.endLine), ("endColumn", place.endColumn),
    ]
    return [JSONMember(name: "file", value: .string(place.file))]
      + numbers.map { JSONMember(name: $0, value: place.isWholeFile ? .null : .integer($1)) }
  }

  private func value(of note: DiagnosticNote) -> JSONValue {
    .object(members(of: note.place) + [JSONMember(name: "text", value: .string(note.text[language]))])
  }

  private func value(of suppressed: SuppressedDiagnostic) -> JSONValue {
    let entry = members(of: suppressed.place) + [JSONMember(name: "reason", value: .string(suppressed.reason))]
    return .object(members(of: suppressed.diagnostic) + [JSONMember(name: "allowedBy", value: .object(entry))])
  }

  private func summary(
    of diagnostics: [Diagnostic], _ allowed: [SuppressedDiagnostic], _ counts: ReportCounts
  ) -> JSONValue {
    func count(_ severity: Severity) -> JSONValue { .integer(diagnostics.count { $0.severity == severity }) }
    return [
      "records": .integer(counts.records), "files": .integer(counts.files), "drafts": .integer(counts.drafts),
      "errors": count(.error), "warnings": count(.warning), "notes": count(.note),
      "allowed": .integer(allowed.count),
    ]
  }
}
