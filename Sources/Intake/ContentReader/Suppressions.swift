import Diagnostics

/// The findings that an editor allows in one file.
struct Suppressions {
  /// What the file allows.
  let allowed: [SuppressionDraft]

  /// The findings that remain, with those about the suppressions themselves, and the findings that are allowed.
  func applied(
    to findings: [Diagnostic], in source: SourceText
  ) -> (remaining: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    guard !allowed.isEmpty else { return (findings, []) }
    let found = Set(findings.map(\.code))
    var about: [Diagnostic] = []
    // The first entry for a code is the one that counts.
    var entries: [DiagnosticCode: (reason: String, place: Place)] = [:]
    for suppression in allowed {
      guard let code = suppression.code, let reason = suppression.reason?.value else { continue }
      let place = source.place(of: code.range)
      if !Self.isSuppressible(code.value, in: findings) {
        about.append(.unsuppressible(code.value, at: place))
      } else if !found.contains(code.value) {
        about.append(.unusedSuppression(code.value, at: place))
      } else if entries[code.value] == nil {
        entries[code.value] = (reason, place)
      }
    }
    let suppressed = findings.compactMap { finding in
      entries[finding.code].map { SuppressedDiagnostic(diagnostic: finding, reason: $0.reason, place: $0.place) }
    }
    return (findings.filter { entries[$0.code] == nil } + about, suppressed)
  }

  /// Whether a file with these findings may allow those with a code.
  ///
  /// That an archive does not know a place or a chair may be allowed as long as it is a warning, so that such a site can take
  /// its other warnings for errors. No site may make that lighter for every record.
  private static func isSuppressible(_ code: DiagnosticCode, in findings: [Diagnostic]) -> Bool {
    guard code == NotRecorded.code else { return isSuppressible(code) }
    return !findings.contains { $0.code == code && $0.severity == .error }
  }

  /// Whether findings with a code may be allowed wherever they are, and weighed anew by a site.
  ///
  /// Not the files and front matter themselves, the five requirements, whether a name may be shown, the basis on which
  /// minutes are public, the equality of the languages, and confidentiality; and nothing by which words of the text
  /// would be lost: HTML, an unfinished comment, a line that is taken for an address, a link that is none, and whatever
  /// keeps a text from being read, which are the marks of a merge, hidden characters and limits.
  static func isSuppressible(_ code: DiagnosticCode) -> Bool {
    switch code.number {
    case 1...99, 101...106, 110, 209, 301...302, 313...314, 401, 403, 420, 428...449, 600...699: false
    default: true
    }
  }
}
