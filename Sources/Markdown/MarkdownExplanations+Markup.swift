import Diagnostics

// Markup that a published text does not have.
extension MarkdownExplanations {
  /// CMQ401: HTML.
  static let rawHTML = Explanation(
    DiagnosticCode(401),
    title: MessageText(en: "HTML in the text", cy: "HTML yn y testun"),
    text: MessageText(
      en: """
        HTML would reach the page unchecked, and what it shows might not be in the agreed text. Headings, paragraphs, \
        lists, tables, footnotes and links are all written in Markdown. To show the sign “<” itself, put a backslash \
        before it.
        """,
      cy: """
        Byddai HTML yn cyrraedd y dudalen heb ei wirio, ac efallai na fyddai’r hyn y mae’n ei ddangos yn y testun \
        cytunedig. Ysgrifennir penawdau, paragraffau, rhestrau, tablau, troednodiadau a dolenni i gyd mewn Markdown. I \
        ddangos yr arwydd “<” ei hun, rhowch ôl-slaes o’i flaen.
        """),
    wrong: "Ministers <b>agreed</b> the plan.",
    right: "Ministers **agreed** the plan.")

  /// CMQ402: a comment.
  static let comment = Explanation(
    DiagnosticCode(402),
    title: MessageText(en: "A comment", cy: "Sylw"),
    text: MessageText(
      en: """
        A comment is a note among editors. It is left out of the page, of the agreed text and of everything else that \
        is published. This is only a reminder that it is there.
        """,
      cy: """
        Nodyn rhwng golygyddion yw sylw. Caiff ei adael allan o’r dudalen, o’r testun cytunedig ac o bopeth arall a \
        gyhoeddir. Dim ond eich atgoffa ei fod yno y mae hyn.
        """),
    wrong: """
      <!-- check with the Home Office -->

      Ministers agreed the plan.
      """,
    right: "Ministers agreed the plan.")

  /// CMQ403: words that a comment swallows.
  static let wordsInComment = Explanation(
    DiagnosticCode(403),
    title: MessageText(en: "Words inside a comment", cy: "Geiriau y tu mewn i sylw"),
    text: MessageText(
      en: """
        In Markdown a comment takes up whole lines: words after its end on the same line are left out with it, and a \
        comment that is never closed swallows the rest of the text. Close it, and leave a blank line after it.
        """,
      cy: """
        Mewn Markdown mae sylw’n cymryd llinellau cyfan: caiff geiriau ar ôl ei ddiwedd ar yr un llinell eu gadael allan \
        gydag ef, ac mae sylw nas caewyd yn llyncu gweddill y testun. Caewch ef, a gadewch linell wag ar ei ôl.
        """),
    wrong: "<!-- checked --> Ministers agreed the plan.",
    right: """
      <!-- checked -->

      Ministers agreed the plan.
      """)

  /// CMQ404: an image.
  static let image = Explanation(
    DiagnosticCode(404),
    title: MessageText(en: "An image", cy: "Delwedd"),
    text: MessageText(
      en: """
        A communiqué is a text that every government agrees word by word. An image cannot be agreed, translated or read \
        aloud as text can. Say in words what it shows, or link to a page that has it.
        """,
      cy: """
        Testun y mae pob llywodraeth yn cytuno arno air am air yw cyd-hysbysiad. Ni ellir cytuno ar ddelwedd, ei \
        chyfieithu na’i darllen yn uchel fel y gellir gyda thestun. Dywedwch mewn geiriau beth mae’n ei ddangos, neu \
        rhowch ddolen i dudalen lle mae hi.
        """),
    wrong: "![The ministers](https://www.gov.wales/photo.jpg)",
    right: "[A photograph of the ministers](https://www.gov.wales/photo)")

  /// CMQ405: struck-out words.
  static let strikethrough = Explanation(
    DiagnosticCode(405),
    title: MessageText(en: "Struck-out words", cy: "Geiriau wedi’u croesi allan"),
    text: MessageText(
      en: """
        Words that are struck out with “~~” are both in the text and not in it. A published text says what was agreed \
        and nothing else. What changed after publication stands under “updates”.
        """,
      cy: """
        Mae geiriau wedi’u croesi allan â “~~” yn y testun a heb fod ynddo. Mae testun a gyhoeddir yn dweud yr hyn y \
        cytunwyd arno a dim byd arall. O dan “updates” y mae’r hyn a newidiodd ar ôl cyhoeddi.
        """),
    wrong: "Ministers agreed the ~~old~~ new plan.",
    right: "Ministers agreed the new plan.")

  /// CMQ406: a task list.
  static let taskList = Explanation(
    DiagnosticCode(406),
    title: MessageText(en: "A tick box", cy: "Blwch ticio"),
    text: MessageText(
      en: "A tick box on a page looks as if a reader could tick it. Say in words whether the action is done.",
      cy: """
        Mae blwch ticio ar dudalen yn edrych fel pe gallai darllenydd ei dicio. Dywedwch mewn geiriau a yw’r cam \
        gweithredu wedi’i gwblhau.
        """),
    wrong: "- [x] The Welsh Government shares its plan.",
    right: "- The Welsh Government has shared its plan.")

  /// CMQ407: a code block.
  static let codeBlock = Explanation(
    DiagnosticCode(407),
    title: MessageText(en: "A code block", cy: "Bloc o god"),
    text: MessageText(
      en: """
        Lines that are indented by four blanks, or enclosed by three backticks or tildes, are program code in Markdown. \
        Usually the blanks came with a pasted text. A quotation begins each of its lines with “> ”.
        """,
      cy: """
        Mewn Markdown, cod rhaglen yw llinellau sydd wedi’u mewnoli â phedwar bwlch, neu rhwng tair acen ddisgynedig \
        neu dair tilde. Fel arfer daeth y bylchau gyda thestun a ludwyd. Mae dyfyniad yn dechrau pob un o’i linellau \
        â “> ”.
        """),
    wrong: "    Ministers agreed the plan.",
    right: "> Ministers agreed the plan.")

  /// CMQ408: a line across the page.
  static let thematicBreak = Explanation(
    DiagnosticCode(408),
    title: MessageText(en: "A line across the page", cy: "Llinell ar draws y dudalen"),
    text: MessageText(
      en: """
        Three hyphens or asterisks alone on a line draw a line across the page, which says nothing to somebody who \
        listens to it. A heading says that a new part begins, and what it is about.
        """,
      cy: """
        Mae tri chysylltnod neu dair seren ar eu pen eu hunain ar linell yn tynnu llinell ar draws y dudalen, nad yw’n \
        dweud dim wrth rywun sy’n gwrando arni. Mae pennawd yn dweud bod rhan newydd yn dechrau, a beth yw ei phwnc.
        """),
    wrong: """
      Ministers agreed the plan.

      ***

      They will meet again.
      """,
    right: """
      Ministers agreed the plan.

      ## Next meeting

      They will meet again.
      """)

  /// CMQ409: a link's title.
  static let linkTitle = Explanation(
    DiagnosticCode(409),
    title: MessageText(en: "The title of a link", cy: "Teitl dolen"),
    text: MessageText(
      en: """
        Words in quotation marks after a link's address are shown only to readers who move a mouse over the link. What \
        matters belongs into the text, where everybody reads it.
        """,
      cy: """
        Dim ond i ddarllenwyr sy’n symud llygoden dros y ddolen y dangosir geiriau mewn dyfynodau ar ôl ei chyfeiriad. \
        Yn y testun, lle mae pawb yn ei ddarllen, y mae’r hyn sy’n bwysig yn perthyn.
        """),
    wrong: "[The plan](https://www.gov.wales/plan \"As agreed in May\")",
    right: "[The plan as agreed in May](https://www.gov.wales/plan)")
}
