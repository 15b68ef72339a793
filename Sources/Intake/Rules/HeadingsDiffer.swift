import Diagnostics
import Markdown

/// The languages of a record have the same headings.
struct HeadingsDiffer: PairRule {
  static let code = DiagnosticCode(306)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Headings that differ", cy: "Penawdau gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. Compared are the number of \
        headings and their levels, in order; never their words. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir nifer y \
        penawdau a’u lefelau, yn eu trefn, ond nid eu geiriau. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        Ministers met.

        ## Housing

        ### Costs
      communique.cy.md
        Cyfarfu’r gweinidogion.

        ## Tai
      """,
    right: """
      communique.en.md
        Ministers met.

        ## Housing

        ### Costs
      communique.cy.md
        Cyfarfu’r gweinidogion.

        ## Tai

        ### Costau
      """)

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
      code, MessageText(en: "The headings", cy: "Mae’r penawdau"), left, right, in: words, same: areSame, range: \.range
    )
  }

  private static func words(_ headings: [MarkdownShape.Heading]) -> MessageText {
    guard !headings.isEmpty else { return TextDifference.noneOfThem }
    let levels = TextDifference.list(headings.map { MessageText.verbatim(String($0.level)) })
    return MessageText(en: "levels \(levels.en)", cy: "lefelau \(levels.cy)")
  }
}
