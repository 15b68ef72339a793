import Diagnostics
import Model

/// The texts of the two languages are not the same words.
struct UntranslatedText: PairRule {
  static let code = DiagnosticCode(305)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Text that was not translated", cy: "Testun heb ei gyfieithu"),
    text: MessageText(
      en: """
        A translator begins with a copy of the other file, and a paragraph is easily left as it was. Compared are the \
        paragraphs, items and rows of both texts, however they are broken into lines: one of at least eight words, three \
        of them small English or Welsh words such as “the” and “yn”, that both files have; and the texts as a whole. \
        Links and words marked as another language do not count. This is a warning at the first such passage.
        """,
      cy: """
        Mae cyfieithydd yn dechrau â chopi o’r ffeil arall, ac mae’n hawdd gadael paragraff fel yr oedd. Cymherir \
        paragraffau, eitemau a rhesi’r ddau destun, sut bynnag y torrwyd hwy’n llinellau: un o wyth gair o leiaf, a thri \
        ohonynt yn eiriau bach Saesneg neu Gymraeg megis “the” ac “yn”, sydd yn y ddwy ffeil; a’r testunau cyfan. Nid yw \
        dolenni na geiriau y nodwyd eu bod mewn iaith arall yn cyfrif. Rhybudd yw hwn wrth y darn cyntaf o’r fath.
        """),
    wrong: """
      communique.en.md
        Ministers discussed the safety of journalists in the UK.
      communique.cy.md
        Ministers discussed the safety of journalists in the UK.
      """,
    right: """
      communique.en.md
        Ministers discussed the safety of journalists in the UK.
      communique.cy.md
        Trafododd y gweinidogion ddiogelwch newyddiadurwyr yn y DU.
      """)

  func check(earlier: RecordDraft, later: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let places = Dictionary(ProseBlock.all(in: earlier.prose.tokens).map { ($0.key, $0.range) }) { first, _ in first }
    let same = ProseBlock.all(in: later.prose.tokens).filter { places[$0.key] != nil && $0.smallWordCount >= 3 }
    guard let first = same.first, let other = places[first.key] else { return Self.wholeText(earlier, later) }
    return [
      Self.untranslated(
        same.count, in: earlier.language, at: later.place(first.range), other: earlier.place(other))
    ]
  }

  /// A text that is the same as a whole, although each of its blocks is too short to tell.
  private static func wholeText(_ earlier: RecordDraft, _ later: RecordDraft) -> [Diagnostic] {
    guard later.prose.tokens.count == earlier.prose.tokens.count,
      let one = ProseBlock(later.prose.tokens[...], least: 4),
      let other = ProseBlock(earlier.prose.tokens[...], least: 4), one.key == other.key, one.smallWordCount >= 2
    else { return [] }
    return [untranslated(1, in: earlier.language, at: later.place(one.range), other: earlier.place(other.range))]
  }
}

extension UntranslatedText {
  static func untranslated(_ count: Int, in other: Language, at place: Place, other otherPlace: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: same(count),
      reason: MessageText(
        en: "One of the two was probably never translated, and its readers get a text in the other language.",
        cy: "Mae’n debyg na chyfieithwyd un o’r ddau erioed, a bod ei ddarllenwyr yn cael testun yn yr iaith arall."),
      fix: MessageText(
        en: "Translate it, or mark words that stay as they are, such as [the words]{lang=en} in a Welsh text.",
        cy: "Cyfieithwch ef, neu nodwch eiriau sydd i aros fel y maent, megis [y geiriau]{lang=en} mewn testun Cymraeg."
      ),
      notes: [
        DiagnosticNote(
          place: otherPlace,
          text: MessageText(
            en: "The \(other.adjective.en) file has the same words here.",
            cy: "Yma y mae’r un geiriau yn y ffeil \(other.adjective.cy)."))
      ])
  }

  private static func same(_ count: Int) -> MessageText {
    guard count > 1 else {
      return MessageText(
        en: "This passage has the same words in both languages.",
        cy: "Yr un geiriau sydd yn y darn hwn yn y ddwy iaith.")
    }
    return MessageText(
      en: "This passage and \(count - 1) more have the same words in both languages.",
      cy: "Yr un geiriau sydd yn y darn hwn yn y ddwy iaith, ac mewn darnau eraill (nifer: \(count - 1)).")
  }
}
