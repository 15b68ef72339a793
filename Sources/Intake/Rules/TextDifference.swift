import Diagnostics
import Model

/// A difference between the texts of a record's two languages, as a finding on the later one.
struct TextDifference {
  /// The file of the site's earlier language.
  let earlier: RecordDraft
  /// The file of the later one.
  let later: RecordDraft

  /// Both files, when both have a text that was read.
  init?(_ earlier: RecordDraft, _ later: RecordDraft) {
    guard earlier.hasComparableText, later.hasComparableText else { return nil }
    self.earlier = earlier
    self.later = later
  }

  /// What messages call the other file.
  var otherFile: String { earlier.language == .cy ? "Welsh file" : "English file" }

  /// The finding.
  ///
  /// - Parameters:
  ///   - subject: What differs, as the plural subject of a sentence ("The headings").
  ///   - here: What the later file has.
  ///   - there: What the earlier file has.
  ///   - range: Where the later file departs; nil where it lacks something: its text as a whole.
  ///   - otherRange: The same in the earlier file.
  func finding(
    _ code: DiagnosticCode, _ subject: String, here: String, there: String, at range: Range<Int>?,
    otherRange: Range<Int>?
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: later.place(range ?? later.textStart),
      summary: "\(subject) differ: \(here) here, \(there) in the \(otherFile).",
      reason: "Both languages have equal standing, so a reader of either should find the same.",
      fix: "Compare the two texts and correct one; allow \(code) with the reason if the translation needs it.",
      notes: [
        DiagnosticNote(
          place: earlier.place(otherRange ?? earlier.textStart), text: "The \(otherFile) has \(there) here.")
      ])
  }

  /// The finding about two lists of parts of a text, at the first part that differs.
  func finding<Part>(
    _ code: DiagnosticCode, _ subject: String, _ left: [Part], _ right: [Part], in words: ([Part]) -> String,
    same: (Part, Part) -> Bool, range: (Part) -> Range<Int>
  ) -> Diagnostic? {
    let first = zip(left, right).firstIndex { !same($0, $1) }
    guard first != nil || left.count != right.count else { return nil }
    let index = first ?? min(left.count, right.count)
    return finding(
      code, subject, here: words(right), there: words(left),
      at: index < right.count ? range(right[index]) : right.last.map(range),
      otherRange: index < left.count ? range(left[index]) : left.last.map(range))
  }
}

extension Zip2Sequence {
  /// The position of the first pair for which something holds.
  fileprivate func firstIndex(where holds: (Sequence1.Element, Sequence2.Element) -> Bool) -> Int? {
    for (index, pair) in enumerated() where holds(pair.0, pair.1) { return index }
    return nil
  }
}
