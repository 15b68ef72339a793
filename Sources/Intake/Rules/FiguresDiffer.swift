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
        written in digits, with their percentages and currencies, in any order, and for a number that stands once in each \
        text “thousand”, “million” or “billion” behind it. Dates in words are compared on their own (CMQ312). A number up to ten that one language writes in words is not reported. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir pob rhif a \
        ysgrifennwyd mewn digidau, gyda’i ganran a’i arian cyfred, mewn unrhyw drefn, ac, yn achos rhif sydd unwaith ym \
        mhob testun, “mil”, “miliwn” neu “biliwn” ar ei ôl. Cymherir dyddiadau mewn geiriau ar wahân (CMQ312). Ni nodir rhif hyd at ddeg y mae un iaith yn ei ysgrifennu mewn geiriau. Rhybudd yw hwn.
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
    let (earlierFigures, laterFigures) = (Figure.all(in: earlier), Figure.all(in: later))
    var difference = MultisetDifference(earlierFigures, laterFigures) { $0.value }
    let (left, right) = (difference.onlyLeft, difference.onlyRight)
    difference.onlyLeft.removeAll(where: Self.areInWords(beside: right))
    difference.onlyRight.removeAll(where: Self.areInWords(beside: left))
    if difference.onlyLeft.isEmpty, difference.onlyRight.isEmpty {
      difference = Self.magnitudeDifference(earlierFigures, laterFigures)
    }
    guard !difference.onlyLeft.isEmpty || !difference.onlyRight.isEmpty else { return [] }
    guard let texts = TextDifference(earlier, later) else { return [] }
    return [Self.differ(texts, difference)]
  }

  /// Figures that each text has once, with words behind them that differ: “£12 million” beside “£12 biliwn”.
  private static func magnitudeDifference(
    _ left: [Figure], _ right: [Figure]
  ) -> MultisetDifference<Figure, Figure.Value> {
    func single(_ figures: [Figure]) -> [Figure.Value: Figure] {
      Dictionary(grouping: figures, by: \.value).compactMapValues { $0.count == 1 ? $0[0] : nil }
    }
    let others = single(right)
    let pairs = single(left).values.compactMap { figure in others[figure.value].map { (figure, $0) } }.filter { pair in
      guard let one = pair.0.magnitude, let other = pair.1.magnitude else { return false }
      return one.power != other.power
    }
    let sorted = pairs.sorted { $0.0.range.lowerBound < $1.0.range.lowerBound }
    return MultisetDifference(onlyLeft: sorted.map(\.0.withMagnitude), onlyRight: sorted.map(\.1.withMagnitude))
  }

  /// Tells which figures the other language probably has in words: it has none left over that could be meant.
  private static func areInWords(beside other: [Figure]) -> (Figure) -> Bool {
    guard !other.contains(where: \.isSmall) else { return { _ in false } }
    let digits = Set(other.map(\.value.digits))
    return { $0.isSmall && !digits.contains($0.value.digits) }
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
