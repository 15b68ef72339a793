import Diagnostics

// Marks of words in another language.
extension MarkdownExplanations {
  /// CMQ423: a tag that is not accepted.
  static let unknownTag = Explanation(
    DiagnosticCode(423),
    title: MessageText(en: "The tag of an unknown language", cy: "Tag iaith anhysbys"),
    text: MessageText(
      en: """
        A screen reader chooses its voice by the tag of a language (WCAG 2.2, 3.1.2). Tags are those of BCP 47, in lower \
        case: “cy” for Welsh, “en” for English, “gd” for Scottish Gaelic, “ga” for Irish, “sco” for Scots.
        """,
      cy: """
        Mae darllenydd sgrin yn dewis ei lais yn ôl tag iaith (WCAG 2.2, 3.1.2). Tagiau BCP 47 ydynt, mewn llythrennau \
        bach: “cy” am Gymraeg, “en” am Saesneg, “gd” am Aeleg yr Alban, “ga” am Wyddeleg, “sco” am Sgoteg.
        """),
    wrong: "The [Senedd]{lang=welsh} agreed.",
    right: "The [Senedd]{lang=cy} agreed.")

  /// CMQ424: a mark without its words.
  static let looseLanguageMark = Explanation(
    DiagnosticCode(424),
    title: MessageText(en: "A mark of a language without words", cy: "Marc iaith heb eiriau"),
    text: MessageText(
      en: """
        The words of another language stand in square brackets, and the mark follows at once, in the same paragraph, \
        without blanks: {lang=cy} or {lang=en}. \
        Otherwise the page would show the mark itself.
        """,
      cy: """
        Mae geiriau mewn iaith arall mewn bachau sgwâr, a’r marc yn dilyn ar unwaith, yn yr un paragraff, heb fylchau: \
        {lang=cy} neu {lang=en}. Fel arall byddai’r dudalen yn dangos y marc ei hun.
        """),
    wrong: "The Senedd{lang=cy} agreed.",
    right: "The [Senedd]{lang=cy} agreed.")

  /// CMQ426: a mark across the bounds of other markup.
  static let crossingLanguageMark = Explanation(
    DiagnosticCode(426),
    title: MessageText(en: "A mark of a language across other markup", cy: "Marc iaith ar draws marcio arall"),
    text: MessageText(
      en: """
        The words of a mark begin and end in the same part of the text. Half of them inside an emphasis or a link and \
        half outside cannot be shown.
        """,
      cy: """
        Mae geiriau marc yn dechrau ac yn gorffen yn yr un rhan o’r testun. Ni ellir dangos geiriau y mae eu hanner y tu \
        mewn i bwyslais neu ddolen a’u hanner y tu allan.
        """),
    wrong: "*The [Senedd* Cymru]{lang=cy} agreed.",
    right: "The [*Senedd* Cymru]{lang=cy} agreed.")

  /// CMQ427: a mark of the page's own language.
  static let ownLanguage = Explanation(
    DiagnosticCode(427),
    title: MessageText(en: "A mark of the text's own language", cy: "Marc iaith y testun ei hun"),
    text: MessageText(
      en: """
        A mark says that words are in another language than the text. In a Welsh file Welsh words need none, and in an \
        English file English words need none. Perhaps the tag is a slip.
        """,
      cy: """
        Mae marc yn dweud bod geiriau mewn iaith wahanol i’r testun. Nid oes angen un ar eiriau Cymraeg mewn ffeil \
        Gymraeg, nac ar eiriau Saesneg mewn ffeil Saesneg. Efallai mai llithriad yw’r tag.
        """),
    wrong: "The [government]{lang=en} agreed.",
    right: "The government agreed.")
}
