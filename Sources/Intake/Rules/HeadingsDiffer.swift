import Diagnostics
import Markdown

/// The languages of a record have the same headings.
///
/// Compared are the number of headings and their levels, in order; never their words. This is a warning.
///
/// Wrong: `## Housing` with `### Costs` below it in English, and only `## Tai` in Welsh.
///
/// Right: `## Tai` with `### Costau` below it.
struct HeadingsDiffer: PairRule {
  static let code = DiagnosticCode(306)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (left, right) = (earlier.text.shape.headings, later.text.shape.headings)
    guard !left.elementsEqual(right, by: Self.areSame), let texts = TextDifference(earlier, later) else { return [] }
    return Self.differ(texts, left, right).map { [$0] } ?? []
  }

  private static func areSame(_ left: MarkdownShape.Heading, _ right: MarkdownShape.Heading) -> Bool {
    left.level == right.level
  }
}

extension HeadingsDiffer {
  static func differ(
    _ texts: TextDifference, _ left: [MarkdownShape.Heading], _ right: [MarkdownShape.Heading]
  ) -> Diagnostic? {
    texts.finding(
      code, "The headings", left, right, in: words, same: areSame, range: \.range)
  }

  private static func words(_ headings: [MarkdownShape.Heading]) -> String {
    guard !headings.isEmpty else { return "none" }
    return "levels " + headings.map { String($0.level) }.joined(separator: ", ")
  }
}
