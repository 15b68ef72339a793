import Diagnostics
import Markdown

/// The languages of a record have the same footnotes.
struct FootnotesDiffer: PairRule {
  static let code = DiagnosticCode(310)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Footnotes that differ", cy: "Troednodiadau gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. Compared are the number of \
        footnotes and how often the text refers to each. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir nifer y \
        troednodiadau a pha mor aml y mae’r testun yn cyfeirio at bob un. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        Ministers discussed the scheme.[^1]

        [^1]: It began in May.
      communique.cy.md
        Trafododd y gweinidogion y cynllun.
      """,
    right: """
      communique.en.md
        Ministers discussed the scheme.[^1]

        [^1]: It began in May.
      communique.cy.md
        Trafododd y gweinidogion y cynllun.[^1]

        [^1]: Dechreuodd ym mis Mai.
      """)

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
      code, MessageText(en: "The footnotes", cy: "Mae’r troednodiadau"), left, right, in: words, same: areSame,
      range: \.range)
  }

  private static func words(_ footnotes: [MarkdownShape.Footnote]) -> MessageText {
    guard !footnotes.isEmpty else { return TextDifference.noneOfThem }
    let references = footnotes.reduce(0) { $0 + $1.referenceCount }
    return MessageText(
      en: "\(footnotes.count) with \(references) references",
      cy: "\(footnotes.count), nifer y cyfeiriadau atynt: \(references)")
  }
}
