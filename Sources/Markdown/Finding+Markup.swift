import Diagnostics

extension Finding {
  /// CMQ401: HTML in the text.
  static let rawHTML = Finding(
    401,
    summary: MessageText(en: "The text holds HTML.", cy: "Mae HTML yn y testun."),
    reason: MessageText(
      en: "HTML would reach the page unchecked.", cy: "Byddai HTML yn cyrraedd y dudalen heb ei wirio."
    ).notAgreed,
    fix: MessageText(
      en: "Write it in Markdown, or put a backslash before “<” to show the character.",
      cy: "Ysgrifennwch ef mewn Markdown, neu rhowch ôl-slaes o flaen “<” i ddangos y nod."))

  /// CMQ402: a comment.
  static let comment = Finding(
    402, .note,
    summary: MessageText(
      en: "This comment is left out of everything that is published.",
      cy: "Caiff y sylw hwn ei adael allan o bopeth a gyhoeddir."),
    reason: MessageText(en: "A comment is for editors.", cy: "I olygyddion y mae sylw."),
    fix: MessageText(
      en: "Nothing to do; delete it when it has served.", cy: "Dim i’w wneud; dilëwch ef pan na fydd ei angen mwyach."))

  /// CMQ403: words that a comment swallows.
  static let wordsInComment = Finding(
    403,
    summary: MessageText(
      en: "Words stand on the lines of this comment, or the comment is never closed.",
      cy: "Mae geiriau ar linellau’r sylw hwn, neu nid yw’r sylw’n cael ei gau."),
    reason: MessageText(
      en: "Everything on those lines would be left out with the comment.",
      cy: "Byddai popeth ar y llinellau hynny’n cael ei adael allan gyda’r sylw."),
    fix: MessageText(
      en: "Close the comment with “-->” and put the words on lines of their own, with a blank line between.",
      cy: "Caewch y sylw â “-->” a rhowch y geiriau ar eu llinellau eu hunain, â llinell wag rhyngddynt."))

  /// CMQ404: an image.
  static let image = Finding(
    404,
    summary: MessageText(en: "The text holds an image.", cy: "Mae delwedd yn y testun."),
    reason: MessageText(
      en: "An image cannot be agreed, translated or read aloud as text can.",
      cy: "Ni ellir cytuno ar ddelwedd, ei chyfieithu na’i darllen yn uchel fel y gellir gyda thestun."
    ).notAgreed,
    fix: MessageText(
      en: "Say in words what the image shows, or link to a page that has it.",
      cy: "Dywedwch mewn geiriau beth mae’r ddelwedd yn ei ddangos, neu rhowch ddolen i dudalen lle mae hi."))

  /// CMQ405: struck-out words.
  static let strikethrough = Finding(
    405,
    summary: MessageText(en: "Words are struck out with “~~”.", cy: "Mae geiriau wedi’u croesi allan â “~~”."),
    reason: MessageText(
      en: "A published text says what was agreed and nothing else.",
      cy: "Mae testun a gyhoeddir yn dweud yr hyn y cytunwyd arno a dim byd arall."),
    fix: MessageText(
      en: "Delete the words, or put a backslash before each “~” to show the character.",
      cy: "Dilëwch y geiriau, neu rhowch ôl-slaes o flaen pob “~” i ddangos y nod."))

  /// CMQ406: a task list.
  static let taskList = Finding(
    406,
    summary: MessageText(
      en: "This list item begins with a tick box.", cy: "Mae’r eitem hon mewn rhestr yn dechrau â blwch ticio."),
    reason: MessageText(
      en: "A tick box on a page looks as if it could be ticked.",
      cy: "Mae blwch ticio ar dudalen yn edrych fel pe bai modd ei dicio."
    ).notAgreed,
    fix: MessageText(
      en: "Say in words whether the action is done.", cy: "Dywedwch mewn geiriau a yw’r cam gweithredu wedi’i gwblhau.")
  )

  /// CMQ407: a code block.
  static let codeBlock = Finding(
    407,
    summary: MessageText(en: "This is a code block.", cy: "Bloc o god yw hwn."),
    reason: MessageText(
      en: "Lines that are indented by four blanks or fenced are shown as program code.",
      cy: "Caiff llinellau sydd wedi’u mewnoli â phedwar bwlch, neu sydd rhwng llinellau o dair acen ddisgynedig neu "
        + "dair tilde, eu dangos fel cod rhaglen."),
    fix: MessageText(
      en: "Remove the indentation or the fence; begin every line of a quotation with “> ”.",
      cy: "Dilëwch y mewnoliad neu’r llinellau hynny; dechreuwch bob llinell o ddyfyniad â “> ”."))

  /// CMQ408: a line across the page.
  static let thematicBreak = Finding(
    408,
    summary: MessageText(
      en: "This draws a line across the page.", cy: "Mae hyn yn tynnu llinell ar draws y dudalen."),
    reason: MessageText(
      en: "A line says nothing to somebody who listens to the page.",
      cy: "Nid yw llinell yn dweud dim wrth rywun sy’n gwrando ar y dudalen."
    ).notAgreed,
    fix: MessageText(
      en: "Delete it, or begin a new part with a heading.", cy: "Dilëwch hi, neu dechreuwch ran newydd â phennawd."))

  /// CMQ409: a link's title.
  static let linkTitle = Finding(
    409,
    summary: MessageText(
      en: "This link has a title in quotation marks.", cy: "Mae gan y ddolen hon deitl mewn dyfynodau."),
    reason: MessageText(
      en: "A title is shown to some readers only.", cy: "Dim ond i rai darllenwyr y caiff teitl ei ddangos."
    ).notAgreed,
    fix: MessageText(
      en: "Delete the title; say what matters in the text.",
      cy: "Dilëwch y teitl; dywedwch yr hyn sy’n bwysig yn y testun."))

  /// CMQ420: what a merge left behind.
  static let mergeMark = Finding(
    420,
    summary: MessageText(
      en: "This is the mark of a merge that nobody finished.", cy: "Marc cyfuno na chafodd ei orffen yw hwn."),
    reason: MessageText(
      en: "Two versions of the text stand one after the other here.",
      cy: "Mae dwy fersiwn o’r testun y naill ar ôl y llall yma."),
    fix: MessageText(
      en: "Keep the right version and delete the three lines of marks.",
      cy: "Cadwch y fersiwn gywir a dilëwch y tair llinell o farciau."))

  /// CMQ428: a character that cannot be seen.
  static let invisibleReference = Finding(
    428,
    summary: MessageText(
      en: "This stands for a character that nobody can see, or tell from another.",
      cy: "Mae hyn yn cynrychioli nod na all neb ei weld, neu ei wahaniaethu oddi wrth un arall."),
    reason: MessageText(
      en: "Two texts that look the same would not be the same.",
      cy: "Ni fyddai dau destun sy’n edrych yr un fath yr un fath."
    ).notAgreed,
    fix: MessageText(
      en: "Delete it, or type the character that is meant.", cy: "Dilëwch ef, neu teipiwch y nod a olygir."))
}

extension MessageText {
  /// The reason with what follows from it: a page would show more than the agreed text holds.
  fileprivate var notAgreed: MessageText {
    self
      + MessageText(
        en: " What the page shows and the agreed text does not hold would not have been agreed.",
        cy: " Ni fyddai cytundeb ar yr hyn y mae’r dudalen yn ei ddangos ac nad yw yn y testun cytunedig.")
  }
}
