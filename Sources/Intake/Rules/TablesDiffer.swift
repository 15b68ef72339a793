import Diagnostics
import Markdown

/// The languages of a record have the same tables.
struct TablesDiffer: PairRule {
  static let code = DiagnosticCode(308)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Tables that differ", cy: "Tablau gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. Compared are the tables in \
        their order: how many columns and rows each has. The rows may stand in any order. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir y tablau yn \
        eu trefn: faint o golofnau a rhesi sydd ym mhob un. Caiff y rhesi fod mewn unrhyw drefn. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        | Government | Places |
        |---|---|
        | Scotland | 40 |
        | Wales | 25 |
      communique.cy.md
        | Llywodraeth | Lleoedd |
        |---|---|
        | Yr Alban | 40 |
      """,
    right: """
      communique.en.md
        | Government | Places |
        |---|---|
        | Scotland | 40 |
        | Wales | 25 |
      communique.cy.md
        | Llywodraeth | Lleoedd |
        |---|---|
        | Cymru | 25 |
        | Yr Alban | 40 |
      """)

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
      code, MessageText(en: "The tables", cy: "Mae’r tablau"), left, right, in: words,
      same: areSame, range: \.range)
  }

  private static func words(_ tables: [MarkdownShape.Table]) -> MessageText {
    guard !tables.isEmpty else { return TextDifference.noneOfThem }
    let sizes = tables.map { table in
      MessageText(
        en: "\(table.columns) columns with \(table.rows) rows", cy: "colofnau \(table.columns), rhesi \(table.rows)")
    }
    return TextDifference.list(sizes, separator: "; ")
  }
}
