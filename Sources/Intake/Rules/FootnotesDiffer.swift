import Diagnostics
import Markdown

/// The languages of a record have the same footnotes.
///
/// Compared are their number and how often the text refers to each. This is a warning.
///
/// Wrong: two footnotes in English and one in Welsh. Right: two in both.
struct FootnotesDiffer: PairRule {
  static let code = DiagnosticCode(310)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (left, right) = (earlier.text.shape.footnotes, later.text.shape.footnotes)
    guard !left.elementsEqual(right, by: Self.areSame), let texts = TextDifference(earlier, later) else { return [] }
    return Self.differ(texts, left, right).map { [$0] } ?? []
  }

  private static func areSame(_ left: MarkdownShape.Footnote, _ right: MarkdownShape.Footnote) -> Bool {
    left.referenceCount == right.referenceCount
  }
}

extension FootnotesDiffer {
  static func differ(
    _ texts: TextDifference, _ left: [MarkdownShape.Footnote], _ right: [MarkdownShape.Footnote]
  ) -> Diagnostic? {
    texts.finding(
      code, "The footnotes", left, right, in: words, same: areSame, range: \.range)
  }

  private static func words(_ footnotes: [MarkdownShape.Footnote]) -> String {
    let references = footnotes.reduce(0) { $0 + $1.referenceCount }
    return footnotes.isEmpty ? "none" : "\(footnotes.count) with \(references) references"
  }
}
