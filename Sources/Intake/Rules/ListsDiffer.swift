import Diagnostics
import Markdown

/// The languages of a record have the same lists.
///
/// Compared are the lists in their order: how many items each has, and whether they are numbered. This is a warning.
///
/// Wrong: a list of nine items in one file, and of eight in the other. Right: nine in both.
struct ListsDiffer: PairRule {
  static let code = DiagnosticCode(307)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (left, right) = (earlier.text.shape.lists, later.text.shape.lists)
    guard !left.elementsEqual(right, by: Self.areSame), let texts = TextDifference(earlier, later) else { return [] }
    return Self.differ(texts, left, right).map { [$0] } ?? []
  }

  private static func areSame(_ left: MarkdownShape.List, _ right: MarkdownShape.List) -> Bool {
    left.itemCount == right.itemCount && left.isOrdered == right.isOrdered
  }
}

extension ListsDiffer {
  static func differ(
    _ texts: TextDifference, _ left: [MarkdownShape.List], _ right: [MarkdownShape.List]
  ) -> Diagnostic? {
    texts.finding(
      code, "The lists", left, right, in: words,
      same: areSame, range: \.range)
  }

  private static func words(_ lists: [MarkdownShape.List]) -> String {
    guard !lists.isEmpty else { return "none" }
    let counts = lists.map { String($0.itemCount) + ($0.isOrdered ? " (numbered)" : "") }
    return counts.joined(separator: ", ") + (lists.map(\.itemCount) == [1] ? " item" : " items")
  }
}
