import Diagnostics

// Links, footnotes and marks of another language.
extension MarkdownExplanations {
  /// CMQ412: an address whose scheme is not accepted.
  static let scheme = Explanation(
    DiagnosticCode(412),
    title: MessageText(en: "A link to something else than a page", cy: "Dolen i rywbeth heblaw tudalen"),
    text: MessageText(
      en: """
        Only “https:”, “http:”, “mailto:” and “tel:” lead a reader somewhere safe. Addresses that begin with another \
        word run a program, hold a file within themselves or open something that other readers do not have.
        """,
      cy: """
        Dim ond “https:”, “http:”, “mailto:” a “tel:” sy’n arwain darllenydd i rywle diogel. Mae cyfeiriadau sy’n dechrau \
        â gair arall yn rhedeg rhaglen, yn cynnwys ffeil ynddynt eu hunain neu’n agor rhywbeth nad yw gan ddarllenwyr \
        eraill.
        """),
    wrong: "[The plan](ftp://files.example/plan)",
    right: "[The plan](https://www.gov.wales/plan)")

  /// CMQ413: an address inside the site or the file system.
  static let localAddress = Explanation(
    DiagnosticCode(413),
    title: MessageText(
      en: "A link to a local file or a part of an address", cy: "Dolen i ffeil leol neu ran o gyfeiriad"),
    text: MessageText(
      en: """
        Records have no attachments, and a text is read in other places than this site too: in a feed, on paper, on a \
        government's own site. Only a full address leads there from everywhere. For a place in the same text write “#” \
        and the id of its heading.
        """,
      cy: """
        Nid oes atodiadau i gofnodion, a chaiff testun ei ddarllen mewn mannau heblaw’r wefan hon hefyd: mewn ffrwd, ar \
        bapur, ar wefan llywodraeth. Dim ond cyfeiriad llawn sy’n arwain yno o bobman. Ar gyfer man yn yr un testun \
        ysgrifennwch “#” a dynodydd ei bennawd.
        """),
    wrong: "[The plan](plan.pdf)",
    right: "[The plan](https://www.gov.wales/plan)")

  /// CMQ414: a fragment that nothing on the page has.
  static let unknownFragment = Explanation(
    DiagnosticCode(414),
    title: MessageText(en: "A link to a heading that is not there", cy: "Dolen i bennawd nad yw yno"),
    text: MessageText(
      en: """
        “#” and an id lead to a heading of the same text. The id is made of the heading's words, in lower case, without \
        accents, with hyphens between them. It changes when the heading does.
        """,
      cy: """
        Mae “#” a dynodydd yn arwain at bennawd yn yr un testun. Gwneir y dynodydd o eiriau’r pennawd, mewn llythrennau \
        bach, heb acenion, â chysylltnodau rhyngddynt. Mae’n newid pan fydd y pennawd yn newid.
        """),
    wrong: """
      See [road safety](#roads).

      ## Road safety
      """,
    right: """
      See [road safety](#road-safety).

      ## Road safety
      """)

  /// CMQ415: an address that browsers read in another way than people.
  static let doubtfulAddress = Explanation(
    DiagnosticCode(415),
    title: MessageText(
      en: "An address that is not what it seems", cy: "Cyfeiriad nad yw’r hyn y mae’n ymddangos ei fod"),
    text: MessageText(
      en: """
        Browsers and people read some addresses differently: those with a name before the host, with a backslash, a \
        blank or an invisible character, without a host or with foreign letters in it, or longer than programs agree on. Copy the address from the \
        page that it leads to.
        """,
      cy: """
        Mae porwyr a phobl yn darllen rhai cyfeiriadau’n wahanol: rhai ag enw o flaen yr enw parth, ag ôl-slaes, â bwlch \
        neu nod anweledig, heb enw parth neu â llythrennau estron ynddo, neu’n hwy nag y mae rhaglenni’n cytuno arno. Copïwch y cyfeiriad o’r dudalen y \
        mae’n arwain ati.
        """),
    wrong: "[The plan](https://www.gov.wales@plan.example/)",
    right: "[The plan](https://www.gov.wales/plan)")

  /// CMQ445: what was meant for a link and is none.
  static let brokenLink = Explanation(
    DiagnosticCode(445),
    title: MessageText(en: "A link that is not whole", cy: "Dolen nad yw’n gyfan"),
    text: MessageText(
      en: """
        An address with a blank in it, or without its closing bracket, makes no link: readers would see the brackets and \
        the address. Write “%20” for a blank, and close the bracket.
        """,
      cy: """
        Nid yw cyfeiriad â bwlch ynddo, neu heb ei fachyn cau, yn gwneud dolen: byddai darllenwyr yn gweld y bachau a’r \
        cyfeiriad. Ysgrifennwch “%20” yn lle bwlch, a chaewch y bachyn.
        """),
    wrong: "[The plan](https://www.gov.wales/the plan)",
    right: "[The plan](https://www.gov.wales/the%20plan)")

  /// CMQ416: a link without words.
  static let emptyLink = Explanation(
    DiagnosticCode(416),
    title: MessageText(en: "A link without words", cy: "Dolen heb eiriau"),
    text: MessageText(
      en: """
        Nobody can see a link without words, and a screen reader reads its address aloud, letter by letter (WCAG 2.2, \
        2.4.4). Put words that say where it leads between the square brackets.
        """,
      cy: """
        Ni all neb weld dolen heb eiriau, a bydd darllenydd sgrin yn darllen ei chyfeiriad yn uchel, fesul llythyren \
        (WCAG 2.2, 2.4.4). Rhowch eiriau sy’n dweud ble mae’n arwain rhwng y bachau sgwâr.
        """),
    wrong: "Ministers agreed [](https://www.gov.wales/plan).",
    right: "Ministers agreed [the plan](https://www.gov.wales/plan).")

  /// CMQ417: a mark without its footnote.
  static let undefinedFootnote = Explanation(
    DiagnosticCode(417),
    title: MessageText(en: "A mark without its footnote", cy: "Marc heb ei droednodyn"),
    text: MessageText(
      en: """
        “[^1]” in the text refers to a line that begins with “[^1]:”. Without that line the mark would be shown as it is \
        typed.
        """,
      cy: """
        Mae “[^1]” yn y testun yn cyfeirio at linell sy’n dechrau â “[^1]:”. Heb y llinell honno byddai’r marc yn cael ei \
        ddangos fel y mae wedi’i deipio.
        """),
    wrong: "Ministers agreed the plan.[^1]",
    right: """
      Ministers agreed the plan.[^1]

      [^1]: Published in May.
      """)

  /// CMQ418: a footnote without a mark.
  static let unusedFootnote = Explanation(
    DiagnosticCode(418),
    title: MessageText(en: "A footnote without its mark", cy: "Troednodyn heb ei farc"),
    text: MessageText(
      en: "Nothing in the text leads to this footnote, so the page leaves it out. Put its mark where it belongs.",
      cy: """
        Nid oes dim yn y testun yn arwain at y troednodyn hwn, felly mae’r dudalen yn ei adael allan. Rhowch ei farc lle \
        mae’n perthyn.
        """),
    wrong: """
      Ministers agreed the plan.

      [^1]: Published in May.
      """,
    right: """
      Ministers agreed the plan.[^1]

      [^1]: Published in May.
      """)

  /// CMQ429: a line that is read as the address of a link, to which no link refers.
  static let unusedDefinition = Explanation(
    DiagnosticCode(429),
    title: MessageText(
      en: "A line that Markdown takes for the address of a link",
      cy: "Llinell y mae Markdown yn ei chymryd am gyfeiriad dolen"),
    text: MessageText(
      en: """
        A paragraph or item that begins with words in brackets and a colon, and has one more word, gives the address of a \
        link to Markdown: such a line is never shown. Where nothing in the text refers to it, its words would be lost. \
        Take the brackets off, or put a backslash before the first of them.
        """,
      cy: """
        Mae paragraff neu eitem sy’n dechrau â geiriau mewn bachau a cholon, ac un gair arall, yn rhoi cyfeiriad dolen i \
        Markdown: ni chaiff llinell o’r fath byth ei dangos. Lle nad oes dim yn y testun yn cyfeirio ati, byddai ei \
        geiriau’n mynd ar goll. Tynnwch y bachau, neu rhowch ôl-slaes o flaen y cyntaf ohonynt.
        """),
    wrong: """
      Ministers agreed:

      [Decision]: Approved
      """,
    right: """
      Ministers agreed:

      Decision: Approved
      """)

  /// CMQ419: a second footnote of one name.
  static let repeatedFootnote = Explanation(
    DiagnosticCode(419),
    title: MessageText(en: "Two footnotes of one name", cy: "Dau droednodyn o’r un enw"),
    text: MessageText(
      en: """
        Only the first of two footnotes with one name would be on the page. Each has a name of its own; the page numbers \
        them itself.
        """,
      cy: """
        Dim ond y cyntaf o ddau droednodyn â’r un enw a fyddai ar y dudalen. Mae gan bob un ei enw ei hun; mae’r dudalen \
        yn eu rhifo ei hun.
        """),
    wrong: """
      The plan[^1] and the report.[^1]

      [^1]: Published in May.

      [^1]: Published in June.
      """,
    right: """
      The plan[^1] and the report.[^2]

      [^1]: Published in May.

      [^2]: Published in June.
      """)
}
