import Diagnostics
import Markdown

/// The languages of a record have the same tables.
///
/// Compared are the tables in their order: how many columns and rows each has. This is a warning.
///
/// Wrong: a row for Wales that the Welsh table lacks. Right: the same rows in both, in any order.
struct TablesDiffer: PairRule {
  static let code = DiagnosticCode(308)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let (left, right) = (earlier.text.shape.tables, later.text.shape.tables)
    guard !left.elementsEqual(right, by: Self.areSame), let texts = TextDifference(earlier, later) else { return [] }
    return Self.differ(texts, left, right).map { [$0] } ?? []
  }

  private static func areSame(_ left: MarkdownShape.Table, _ right: MarkdownShape.Table) -> Bool {
    left.columns == right.columns && left.rows == right.rows
  }
}

extension TablesDiffer {
  static func differ(
    _ texts: TextDifference, _ left: [MarkdownShape.Table], _ right: [MarkdownShape.Table]
  ) -> Diagnostic? {
    texts.finding(
      code, "The tables", left, right, in: words,
      same: areSame, range: \.range)
  }

  private static func words(_ tables: [MarkdownShape.Table]) -> String {
    guard !tables.isEmpty else { return "none" }
    return tables.map { "\($0.columns) columns with \($0.rows) rows" }.joined(separator: ", ")
  }
}
