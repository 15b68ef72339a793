import Diagnostics
import Model

/// The languages of a record name the same dates.
struct DatesDiffer: PairRule {
  static let code = DiagnosticCode(312)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Dates that differ", cy: "Dyddiadau gwahanol"),
    text: MessageText(
      en: """
        Both languages have equal standing, so a reader of either should find the same. Compared are all dates in \
        words in the text, in any order, with months in either language and in the forms that Welsh gives them (“o \
        Fai”) or English shortens them to (“Mar.”). A date without a year is taken to be in the meeting's year. \
        October of a year without a day is compared as a figure, since “Hydref” is the autumn, too. This is a warning.
        """,
      cy: """
        Mae’r ddwy iaith yn gyfartal, felly dylai darllenydd y naill a’r llall gael yr un peth. Cymherir pob dyddiad \
        mewn geiriau yn y testun, mewn unrhyw drefn, gyda misoedd yn y naill iaith neu’r llall ac yn y ffurfiau a rydd \
        y Gymraeg iddynt (“o Fai”) neu’r ffurfiau byr Saesneg (“Mar.”). Cymerir bod dyddiad heb flwyddyn ym mlwyddyn y \
        cyfarfod. Cymherir mis Hydref heb ddiwrnod fel ffigur, gan mai tymor yw “hydref” hefyd. Rhybudd yw hwn.
        """),
    wrong: """
      communique.en.md
        The scheme began on 6 March 2023.
      communique.cy.md
        Dechreuodd y cynllun ar 6 Mai 2023.
      """,
    right: """
      communique.en.md
        The scheme began on 6 March 2023.
      communique.cy.md
        Dechreuodd y cynllun ar 6 Mawrth 2023.
      """)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let year = later.date?.value.year
    let difference = MultisetDifference(earlier.prose.dates, later.prose.dates) { $0.resolved(in: year) }
    guard !difference.onlyLeft.isEmpty || !difference.onlyRight.isEmpty else { return [] }
    guard let texts = TextDifference(earlier, later) else { return [] }
    return [Self.differ(texts, difference)]
  }
}

extension DatesDiffer {
  static func differ(_ texts: TextDifference, _ difference: MultisetDifference<DateMention, Int>) -> Diagnostic {
    texts.finding(
      code, MessageText(en: "The dates", cy: "Mae’r dyddiadau"), here: words(difference.onlyRight, in: texts.later),
      there: words(difference.onlyLeft, in: texts.earlier), at: difference.onlyRight.first?.range,
      otherRange: difference.onlyLeft.first?.range)
  }

  private static func words(_ dates: [DateMention], in record: RecordDraft) -> MessageText {
    TextDifference.list(dates.map { record.words(in: $0.range) })
  }
}
