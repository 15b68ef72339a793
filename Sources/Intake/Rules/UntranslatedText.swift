import Diagnostics
import Model

/// The texts of the two languages are not the same words.
///
/// A translator begins with a copy of the other file, and a paragraph is easily left as it was. Compared are the lines of
/// both texts: a line of at least eight words, three of them small English or Welsh words such as “the” and “yn”, that both
/// files have. Links and words marked as another language do not count. This is a warning at the first such line.
///
/// Wrong: `Ministers discussed the safety of journalists in the UK.` in both files.
///
/// Right: in the Welsh file, `Trafododd Gweinidogion ddiogelwch newyddiadurwyr yn y DU.`
struct UntranslatedText: PairRule {
  static let code = DiagnosticCode(305)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let lines = ProseLine.all(in: earlier.prose.tokens)
    guard !lines.isEmpty else { return [] }
    let places = Dictionary(lines.map { ($0.key, $0.range) }) { first, _ in first }
    let same = ProseLine.all(in: later.prose.tokens).filter { places[$0.key] != nil && $0.isSentence }
    guard let first = same.first, let other = places[first.key] else { return [] }
    return [
      Self.untranslated(
        lines: same.count, in: earlier.language, at: later.place(first.range), other: earlier.place(other))
    ]
  }
}

extension UntranslatedText {
  static func untranslated(lines: Int, in other: Language, at place: Place, other otherPlace: Place) -> Diagnostic {
    let file = other == .cy ? "Welsh file" : "English file"
    let count = lines == 1 ? "This line has" : "This line and \(lines - 1) more have"
    return Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "\(count) the same words in both languages.",
      reason: "One of the two was probably never translated, and its readers get a text in the other language.",
      fix: "Translate it, or mark words that stay as they are, such as [the words]{lang=en} in a Welsh text.",
      notes: [DiagnosticNote(place: otherPlace, text: "The \(file) has the same words here.")])
  }
}
