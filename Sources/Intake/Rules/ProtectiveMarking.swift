import Diagnostics

/// Nothing that carries a protective marking is published.
///
/// Looked at is every byte of a record and of the registries, comments included: `OFFICIAL` followed by blanks or dashes and
/// `SENSITIVE`, `UK EYES ONLY`, `SWYDDOGOL` and `SENSITIF`, and a line or value that is only `OFFICIAL`, `RESTRICTED`,
/// `CONFIDENTIAL`, `SECRET` or `TOP SECRET`, or one of their Welsh names, all in capitals. It is an error in a draft too,
/// and nothing can allow it: a marked text should not be in the folder at all.
///
/// Authority: Government Security Classifications Policy (Cabinet Office).
///
/// Wrong: `# OFFICIAL - SENSITIVE` above the title. Right: the text without the marking, once its owner has taken it off.
struct ProtectiveMarking {
  static let code = DiagnosticCode(602)

  /// Every marking in a file.
  static func findings(in source: SourceText) -> [Diagnostic] {
    MarkingScanner.markings(in: source.bytes).map { range in
      let words = String(decoding: source.bytes[range], as: UTF8.self)
      return marked(words.split { $0.isNewline }.joined(separator: " "), at: source.place(of: range))
    }
  }
}

extension ProtectiveMarking {
  static func marked(_ words: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(words)” is a protective marking.",
      reason:
        "A marked text is not for publication (Government Security Classifications Policy). No record may allow it.",
      fix: "Ask whoever owns the text. Take the marking out only once it is cleared; otherwise take out the text.")
  }
}
