import Diagnostics

extension Finding {
  /// CMQ423: a tag that is not accepted.
  static func unknownTag(_ tag: String) -> Finding {
    let known = LanguageTag.known.joined(separator: ", ")
    return Finding(
      423,
      summary: MessageText(
        en: "“\(tag)” is not the tag of a language that is known here.", cy: "Nid yw “\(tag)” yn dag iaith hysbys yma."),
      reason: MessageText(
        en: "A screen reader chooses its voice by the tag (WCAG 2.2, 3.1.2).",
        cy: "Mae darllenydd sgrin yn dewis ei lais yn ôl y tag (WCAG 2.2, 3.1.2)."),
      fix: MessageText(
        en: "Use one of \(known), in lower case.", cy: "Defnyddiwch un o’r rhain, mewn llythrennau bach: \(known)."))
  }

  /// CMQ424: a mark without its words.
  static let looseLanguageMark = Finding(
    424,
    summary: MessageText(
      en: "This mark of a language has no words in square brackets before it, or is not written as it must be.",
      cy: "Nid oes geiriau mewn bachau sgwâr o flaen y marc iaith hwn, neu nid fel hyn y mae ei ysgrifennu."),
    reason: MessageText(
      en: "The page would show the mark itself.", cy: "Byddai’r dudalen yn dangos y marc ei hun."),
    fix: MessageText(
      en: "Write [the words]{lang=cy}, in one paragraph, without a blank before the brace.",
      cy: "Ysgrifennwch [y geiriau]{lang=en}, mewn un paragraff, heb fwlch o flaen y bachyn cyrliog."))

  /// CMQ426: a mark across the bounds of other markup.
  static let crossingLanguageMark = Finding(
    426,
    summary: MessageText(
      en: "The words of this mark begin and end in different parts of the text.",
      cy: "Mae geiriau’r marc hwn yn dechrau ac yn gorffen mewn rhannau gwahanol o’r testun."),
    reason: MessageText(
      en: "One half would lie inside other markup, such as emphasis, and one outside.",
      cy: "Byddai un hanner y tu mewn i farcio arall, megis pwyslais, a’r llall y tu allan."),
    fix: MessageText(
      en: "Put the whole emphasis or link inside the square brackets, or all of the brackets inside it.",
      cy: "Rhowch y pwyslais neu’r ddolen gyfan y tu mewn i’r bachau sgwâr, neu’r bachau i gyd y tu mewn iddo."))

  /// CMQ427: a mark of the page's own language.
  static func ownLanguage(_ tag: String) -> Finding {
    Finding(
      427, .warning,
      summary: MessageText(
        en: "The whole text is in “\(tag)”; these words need no mark.",
        cy: "Mae’r testun cyfan yn “\(tag)”; nid oes angen marc ar y geiriau hyn."),
      reason: MessageText(
        en: "A mark says that words are in another language than the text.",
        cy: "Mae marc yn dweud bod geiriau mewn iaith wahanol i’r testun."),
      fix: MessageText(
        en: "Remove the brackets and the mark, or correct the tag.",
        cy: "Dilëwch y bachau a’r marc, neu cywirwch y tag."))
  }
}
