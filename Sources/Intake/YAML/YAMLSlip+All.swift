import Diagnostics

extension YAMLSlip {
  /// The slips in the order in which they are tried.
  static let all = [
    colon, listOnKeyLine, tab, quote, quoteDocument, afterQuote, colonWithoutKey, indentation, listIndentation, keyLine,
    bracket, startCharacter, star, escape, escapeNumber, blockHeader, tag, colonInBrackets, flowValue, afterEnd,
  ]

  /// What is said when libyaml's message is none of the known ones.
  static let unknown = YAMLSlip(
    problem: "",
    summary: MessageText(
      en: "This line cannot be understood as YAML.", cy: "Nid oes modd deall y llinell hon fel YAML."),
    reason: MessageText(en: "Nothing after it can be read.", cy: "Nid oes modd darllen dim ar ei hôl."),
    fix: MessageText(
      en: "Compare it with an existing record; texts with signs of their own belong in double quotes.",
      cy: "Cymharwch hi â chofnod sy’n bodoli; rhowch destun sy’n cynnwys arwyddion mewn dyfynodau dwbl."))

  /// A colon in a text without quotes.
  private static let colon = YAMLSlip(
    problem: "mapping values are not allowed",
    summary: MessageText(
      en: "There is a colon here where no key can be.", cy: "Mae colon yma lle na all allwedd fod."),
    reason: MessageText(
      en: "A colon with a blank after it ends a key, so a text without quotes cannot hold one.",
      cy: "Mae colon a bwlch ar ei ôl yn cau allwedd, felly ni all testun heb ddyfynodau gynnwys un."),
    fix: MessageText(
      en:
        "Put the whole text in double quotes. If the colon belongs to a key, the line above may have lost its own, or "
        + "this line begins too far to the right.",
      cy:
        "Rhowch y testun cyfan mewn dyfynodau dwbl. Os yw’r colon yn perthyn i allwedd, efallai bod colon y llinell "
        + "uwchben ar goll, neu fod y llinell hon yn dechrau’n rhy bell i’r dde."))

  /// A list that begins beside its key.
  private static let listOnKeyLine = YAMLSlip(
    problem: "block sequence entries are not allowed",
    summary: MessageText(
      en: "A list begins on the line of its key.", cy: "Mae rhestr yn dechrau ar linell ei hallwedd."),
    reason: MessageText(
      en: "“- ” begins an item only at the beginning of a line.",
      cy: "Dim ond ar ddechrau llinell y mae “- ” yn dechrau eitem."),
    fix: MessageText(
      en: "Begin a new line below the key for each item, or put the text in double quotes if it begins with a dash.",
      cy:
        "Dechreuwch linell newydd o dan yr allwedd ar gyfer pob eitem, neu rhowch y testun mewn dyfynodau dwbl os yw’n "
        + "dechrau â llinell doriad."))

  /// A tab, wherever it stands.
  static let tab = YAMLSlip(
    problem: "found a tab character",
    summary: MessageText(en: "There is a tab here.", cy: "Mae tab yma."),
    reason: MessageText(
      en: "YAML counts blanks to see what belongs together, and a tab has no fixed width.",
      cy: "Mae YAML yn cyfrif bylchau i weld beth sy’n perthyn i’w gilydd, ac nid oes lled sefydlog i dab."),
    fix: MessageText(
      en: "Replace the tab by spaces; two for each level are usual.",
      cy: "Rhowch fylchau yn lle’r tab; dau ar gyfer pob lefel sy’n arferol."))

  /// A quotation mark without its partner.
  private static let quote = unclosedQuote(problem: "found unexpected end of stream", context: "quoted scalar")
  private static let quoteDocument = unclosedQuote(problem: "found unexpected document indicator")

  private static func unclosedQuote(problem: String, context: String = "") -> YAMLSlip {
    YAMLSlip(
      problem: problem, context: context, isShownAtStart: true,
      summary: MessageText(
        en: "A quotation mark is opened here and never closed.", cy: "Caiff dyfynnod ei agor yma heb gael ei gau."),
      reason: MessageText(
        en: "All that follows is taken for part of the text.",
        cy: "Caiff popeth sy’n dilyn ei ystyried yn rhan o’r testun."),
      fix: MessageText(
        en: "Close the quotes; inside single quotes an apostrophe is written twice, so double quotes are easier.",
        cy: "Caewch y dyfynodau; rhaid ysgrifennu collnod ddwywaith rhwng dyfynodau sengl, felly mae rhai dwbl yn haws."
      ))
  }

  /// Text after a closing quotation mark.
  private static let afterQuote = YAMLSlip(
    problem: "did not find expected key", previous: [UInt8(ascii: "\""), UInt8(ascii: "'")],
    summary: MessageText(
      en: "There is text after a closing quotation mark.", cy: "Mae testun ar ôl dyfynnod sy’n cau."),
    reason: MessageText(
      en: "A text in quotes ends at the second mark, and nothing may follow it on the line.",
      cy: "Daw testun mewn dyfynodau i ben wrth yr ail ddyfynnod, ac ni chaiff dim ei ddilyn ar y llinell."),
    fix: MessageText(
      en: "Put the whole text in double quotes, and write a double quote inside it as \\\".",
      cy: "Rhowch y testun cyfan mewn dyfynodau dwbl, ac ysgrifennwch ddyfynnod dwbl y tu mewn iddo fel \\\"."))

  /// A colon that nothing stands before.
  static let colonWithoutKey = colonAlone(problem: "did not find expected key")
  private static let colonInBrackets = colonAlone(problem: "did not find expected node content")

  private static func colonAlone(problem: String) -> YAMLSlip {
    YAMLSlip(
      problem: problem, byte: UInt8(ascii: ":"),
      summary: MessageText(
        en: "There is a colon without a key before it.", cy: "Mae colon yma heb allwedd o’i flaen."),
      reason: MessageText(en: "A value without a key is lost.", cy: "Caiff gwerth heb allwedd ei golli."),
      fix: MessageText(
        en: "Write the key before the colon, or put the text in double quotes if the colon belongs to it.",
        cy: "Ysgrifennwch yr allwedd o flaen y colon, neu rhowch y testun mewn dyfynodau dwbl os yw’r colon yn rhan "
          + "ohono."))
  }
}
