import Diagnostics

extension Finding {
  /// CMQ412: an address whose scheme is not accepted.
  static func scheme(_ scheme: String) -> Finding {
    Finding(
      412,
      summary: MessageText(
        en: "This link's address begins with “\(scheme):”.", cy: "Mae cyfeiriad y ddolen hon yn dechrau â “\(scheme):”."
      ),
      reason: MessageText(
        en: "Only https, http, mailto and tel lead a reader somewhere safe.",
        cy: "Dim ond https, http, mailto a tel sy’n arwain darllenydd i rywle diogel."),
      fix: MessageText(
        en: "Link to a page's full address, beginning with “https://”.",
        cy: "Rhowch gyfeiriad llawn tudalen, yn dechrau â “https://”."))
  }

  /// CMQ413: an address inside the site or the file system.
  static func localAddress(_ address: String) -> Finding {
    Finding(
      413,
      summary: MessageText(
        en: "“\(address)” is not the full address of a page.", cy: "Nid yw “\(address)” yn gyfeiriad llawn tudalen."),
      reason: MessageText(
        en: "There are no attachments, and the text is read in other places than this site too.",
        cy: "Nid oes atodiadau, a chaiff y testun ei ddarllen mewn mannau heblaw’r wefan hon hefyd."),
      fix: MessageText(
        en:
          "Write the full address, beginning with “https://”; for a place in this text write “#” and the heading's id.",
        cy: "Ysgrifennwch y cyfeiriad llawn, yn dechrau â “https://”; ar gyfer man yn y testun hwn ysgrifennwch “#” a "
          + "dynodydd y pennawd."))
  }

  /// CMQ414: a fragment that nothing on the page has.
  static func unknownFragment(_ fragment: String, nearest: String?) -> Finding {
    Finding(
      414,
      summary: MessageText(
        en: "Nothing in this text has the id “\(fragment)”.",
        cy: "Nid oes dim yn y testun hwn â’r dynodydd “\(fragment)”."),
      reason: MessageText(en: "The link would lead nowhere.", cy: "Ni fyddai’r ddolen yn arwain i unman."),
      fix: nearest.map { .didYouMean("#\($0)") }
        ?? MessageText(
          en: "Write “#” and the words of a heading in lower case without accents, with hyphens between them.",
          cy: "Ysgrifennwch “#” a geiriau pennawd mewn llythrennau bach heb acenion, â chysylltnodau rhyngddynt."))
  }

  /// CMQ415: an address that browsers read in another way than people.
  static func doubtfulAddress(_ reason: DoubtfulAddress) -> Finding {
    Finding(
      415, summary: reason.summary,
      reason: MessageText(
        en: "Browsers and readers would not understand the same by it.",
        cy: "Ni fyddai porwyr a darllenwyr yn deall yr un peth wrtho."),
      fix: MessageText(
        en: "Copy the address from the page that it leads to.",
        cy: "Copïwch y cyfeiriad o’r dudalen y mae’n arwain ati."))
  }

  /// CMQ445: what was meant for a link and is none.
  static let brokenLink = Finding(
    445,
    summary: MessageText(
      en: "This link is not whole, and would be shown as it is typed.",
      cy: "Nid yw’r ddolen hon yn gyfan, a byddai’n cael ei dangos fel y mae wedi’i deipio."),
    reason: MessageText(
      en: "An address with a blank in it, or without its closing bracket, makes no link.",
      cy: "Nid yw cyfeiriad â bwlch ynddo, neu heb ei fachyn cau, yn gwneud dolen."),
    fix: MessageText(
      en: "Write [the words](https://…), with “%20” for a blank in the address.",
      cy: "Ysgrifennwch [y geiriau](https://…), gyda “%20” yn lle bwlch yn y cyfeiriad."))

  /// CMQ416: a link without words.
  static let emptyLink = Finding(
    416, .warning,
    summary: MessageText(en: "This link has no words.", cy: "Nid oes geiriau yn y ddolen hon."),
    reason: MessageText(
      en: "Nobody can see it, and a screen reader reads the address aloud (WCAG 2.2, 2.4.4).",
      cy: "Ni all neb ei gweld, a bydd darllenydd sgrin yn darllen y cyfeiriad yn uchel (WCAG 2.2, 2.4.4)."),
    fix: MessageText(
      en: "Put the words of the link between the square brackets.", cy: "Rhowch eiriau’r ddolen rhwng y bachau sgwâr."))
}
