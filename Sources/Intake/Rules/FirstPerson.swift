import Diagnostics
import Model

/// A communiqué does not speak in the first person singular.
///
/// It is the text of several governments. “I” and “my” belong in one government's own statement. Looked at are “I” before a
/// verb and “my” in an English text, “fy” and “rwyf” in a Welsh one, outside quotations, links and words marked as another
/// language. “Item I”, “Charles I” and the Welsh “I” (“to”) are not meant. This is a warning at the first such word.
///
/// Wrong: `I welcomed the progress made.` Right: `Ministers welcomed the progress made.`
struct FirstPerson: RecordRule {
  static let code = DiagnosticCode(450)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.id.kind == .communique else { return [] }
    let tokens = record.prose.tokens
    let finder = FirstPersonFinder(tokens: tokens, bytes: record.source.bytes, language: record.language)
    guard let first = tokens.indices.first(where: finder.isFirstPerson) else { return [] }
    return [Self.speaks(record.words(in: tokens[first].range), at: record.place(tokens[first].range))]
  }
}

extension FirstPerson {
  static func speaks(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "“\(word)” makes the communiqué speak for one person.",
      reason: "A communiqué is agreed by every government; one minister's own account is a statement.",
      fix: "Say who it was (“the Minister”, “Ministers”), or file the text as a statement of that government.")
  }
}
