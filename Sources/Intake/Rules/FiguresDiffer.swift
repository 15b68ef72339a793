import Diagnostics

/// The languages of a record state the same figures.
struct FiguresDiffer: PairRule {
  static let code = DiagnosticCode(311)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Figures that differ", cy: "Ffigurau gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. Compared are all numbers \
        written in digits, with their percentages and currencies, in any order. Dates in words are compared on their \
        own (CMQ312). A number up to ten that one language writes in words is not reported. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir pob rhif a \
        ysgrifennwyd mewn digidau, gyda’i ganran a’i arian cyfred, mewn unrhyw drefn. Cymherir dyddiadau mewn geiriau \
        ar wahân (CMQ312). Ni nodir rhif hyd at ddeg y mae un iaith yn ei ysgrifennu mewn geiriau. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        The fund has £12 million.
      communique.cy.md
        Mae £21 miliwn yn y gronfa.
      """,
    right: """
      communique.en.md
        The fund has £12 million.
      communique.cy.md
        Mae £12 miliwn yn y gronfa.
      """)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    var difference = MultisetDifference(Figure.all(in: earlier), Figure.all(in: later)) { $0.value }
    let (left, right) = (difference.onlyLeft, difference.onlyRight)
    difference.onlyLeft.removeAll { Self.isInWords($0, beside: right) }
    difference.onlyRight.removeAll { Self.isInWords($0, beside: left) }
    guard !difference.onlyLeft.isEmpty || !difference.onlyRight.isEmpty else { return [] }
    guard let texts = TextDifference(earlier, later) else { return [] }
    return [Self.differ(texts, difference)]
  }

  /// Whether the other language probably has a number in words: it has none left over that could be meant.
  private static func isInWords(_ figure: Figure, beside other: [Figure]) -> Bool {
    figure.isSmall && !other.contains { $0.isSmall || $0.value.digits == figure.value.digits }
  }
}

extension FiguresDiffer {
  static func differ(_ texts: TextDifference, _ difference: MultisetDifference<Figure, Figure.Value>) -> Diagnostic {
    texts.finding(
      code, MessageText(en: "The figures", cy: "Mae’r ffigurau"), here: words(difference.onlyRight, in: texts.later),
      there: words(difference.onlyLeft, in: texts.earlier), at: difference.onlyRight.first?.range,
      otherRange: difference.onlyLeft.first?.range)
  }

  private static func words(_ figures: [Figure], in record: RecordDraft) -> MessageText {
    TextDifference.list(figures.map { record.words(in: $0.range) })
  }
}
