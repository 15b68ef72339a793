import Diagnostics

// Slips of lines and their indentation, of brackets, and of signs that YAML keeps for itself.
extension YAMLSlip {
  /// A line in another column than its group of keys.
  static let indentation = YAMLSlip(
    problem: "did not find expected key",
    noteOnStart: MessageText(
      en: "The keys it would belong to begin here.", cy: "Yma y mae’r allweddi y byddai’n perthyn iddynt yn dechrau."),
    summary: MessageText(
      en: "This line does not begin below the keys it belongs to.",
      cy: "Nid yw’r llinell hon yn dechrau o dan yr allweddi y mae’n perthyn iddynt."),
    reason: MessageText(
      en: "The blanks at the beginning of a line say which keys belong together.",
      cy: "Y bylchau ar ddechrau llinell sy’n dweud pa allweddi sy’n perthyn i’w gilydd."),
    fix: MessageText(
      en: "Give the keys of one group the same number of spaces.",
      cy: "Rhowch yr un nifer o fylchau o flaen pob allwedd mewn grŵp."))

  /// A line in a list that begins no item.
  static let listIndentation = YAMLSlip(
    problem: "did not find expected '-' indicator",
    noteOnStart: MessageText(en: "The list begins here.", cy: "Mae’r rhestr yn dechrau yma."),
    summary: MessageText(
      en: "This line stands in a list but does not begin with “- ”.",
      cy: "Mae’r llinell hon mewn rhestr ond nid yw’n dechrau â “- ”."),
    reason: MessageText(
      en: "The blanks at the beginning of a line say what belongs to an item.",
      cy: "Y bylchau ar ddechrau llinell sy’n dweud beth sy’n perthyn i eitem."),
    fix: MessageText(
      en: "Indent it by two spaces more than the dash if it belongs to the item above; else to the key's own column.",
      cy: "Mewnolwch hi ddau fwlch ymhellach na’r llinell doriad os yw’n perthyn i’r eitem uwchben; fel arall i golofn "
        + "yr allwedd ei hun."))

  /// A line without a colon.
  static let keyLine = YAMLSlip(
    problem: "could not find expected ':'", isShownAtStart: true,
    summary: MessageText(
      en: "This line is not “key: value”.", cy: "Nid yw’r llinell hon ar y ffurf “allwedd: gwerth”."),
    reason: MessageText(
      en: "Without a colon and a blank after it the line belongs to nothing.",
      cy: "Heb golon a bwlch ar ei ôl nid yw’r llinell yn perthyn i ddim."),
    fix: MessageText(
      en: "Write “key: value”; a text that goes on here must be indented by more than its key.",
      cy: "Ysgrifennwch “allwedd: gwerth”; rhaid mewnoli testun sy’n parhau yma ymhellach na’i allwedd."))

  /// A bracket without its partner, or items without a comma.
  static let bracket = YAMLSlip(
    problem: "did not find expected ','", isShownAtStart: true,
    summary: MessageText(
      en: "A bracket is opened here, and what follows is not closed or not separated by commas.",
      cy: "Caiff bachyn ei agor yma, ac nid yw’r hyn sy’n dilyn wedi’i gau neu wedi’i wahanu â choma."),
    reason: MessageText(
      en: "Inside brackets the items end with a comma or the closing bracket.",
      cy: "Rhwng bachau daw pob eitem i ben â choma neu â’r bachyn sy’n cau."),
    fix: MessageText(
      en: "Close the bracket, or put texts that hold commas, colons or brackets in double quotes.",
      cy: "Caewch y bachyn, neu rhowch destun sy’n cynnwys coma, colon neu fachyn mewn dyfynodau dwbl."))

  /// A sign that no value begins with.
  static let startCharacter = YAMLSlip(
    problem: "found character that cannot start any token",
    summary: MessageText(
      en: "No value can begin with this sign.", cy: "Ni all unrhyw werth ddechrau â’r arwydd hwn."),
    reason: MessageText(
      en: "YAML keeps “@”, “`”, “%” and tabs for itself at the beginning of a value.",
      cy: "Mae YAML yn cadw “@”, “`”, “%” a thab at ei ddefnydd ei hun ar ddechrau gwerth."),
    fix: quoteText)

  /// The sign of an anchor or an alias, with nothing that could be its name.
  static let star = YAMLSlip(
    problem: "did not find expected alphabetic or numeric character", isShownAtStart: true,
    summary: MessageText(en: "A value begins with “*” or “&”.", cy: "Mae gwerth yn dechrau â “*” neu “&”."),
    reason: MessageText(
      en: "YAML takes these signs for references to other values.",
      cy: "I YAML, cyfeirio at werthoedd eraill y mae’r arwyddion hyn."),
    fix: quoteText)

  /// A backslash before a letter that means nothing.
  static let escape = YAMLSlip(
    problem: "found unknown escape character",
    summary: MessageText(
      en: "A backslash in double quotes is followed by a letter that has no meaning.",
      cy: "Mae ôl-slaes rhwng dyfynodau dwbl, a llythyren heb ystyr ar ei hôl."),
    reason: backslash,
    fix: MessageText(
      en: "Write two backslashes, or use single quotes.",
      cy: "Ysgrifennwch ddwy ôl-slaes, neu defnyddiwch ddyfynodau sengl."))

  /// A backslash before the code of no character.
  static let escapeNumber = YAMLSlip(
    problem: "Unicode character escape code",
    summary: MessageText(
      en: "A backslash in double quotes is followed by the code of no character.",
      cy: "Mae ôl-slaes rhwng dyfynodau dwbl, a chod nad yw’n god unrhyw nod ar ei hôl."),
    reason: backslash,
    fix: MessageText(en: "Write the character itself.", cy: "Ysgrifennwch y nod ei hun."))

  /// Text beside the sign that announces a text on the following lines.
  static let blockHeader = YAMLSlip(
    problem: "did not find expected comment or line break",
    summary: MessageText(
      en: "There is text on the line of a “|” or “>”.", cy: "Mae testun ar yr un llinell â “|” neu “>”."),
    reason: MessageText(
      en: "These signs say that the text begins on the next line.",
      cy: "Mae’r arwyddion hyn yn dweud bod y testun yn dechrau ar y llinell nesaf."),
    fix: MessageText(
      en: "Begin the text on the next line, indented, or put it in double quotes.",
      cy: "Dechreuwch y testun ar y llinell nesaf, wedi’i fewnoli, neu rhowch ef mewn dyfynodau dwbl."))

  /// The sign of a type, with nothing that could be its name.
  static let tag = YAMLSlip(
    problem: "", context: "tag", isShownAtStart: true,
    summary: MessageText(en: "A value begins with “!”.", cy: "Mae gwerth yn dechrau â “!”."),
    reason: MessageText(
      en: "YAML takes this sign for the name of a type.", cy: "I YAML, enw math o werth yw’r arwydd hwn."),
    fix: quoteText)

  /// Nothing where a value is due.
  static let flowValue = YAMLSlip(
    problem: "did not find expected node content",
    summary: MessageText(en: "A value is missing here.", cy: "Mae gwerth ar goll yma."),
    reason: MessageText(
      en: "Between two commas, or after a colon inside brackets, YAML expects a value.",
      cy: "Rhwng dau goma, neu ar ôl colon rhwng bachau, mae YAML yn disgwyl gwerth."),
    fix: MessageText(
      en: "Write the value, take the comma out, or put the text in double quotes.",
      cy: "Ysgrifennwch y gwerth, dilëwch y coma, neu rhowch y testun mewn dyfynodau dwbl."))

  /// Something after the whole document.
  static let afterEnd = YAMLSlip(
    problem: "did not find expected <document start>",
    summary: MessageText(
      en: "There is text after the end of the values.", cy: "Mae testun ar ôl diwedd y gwerthoedd."),
    reason: MessageText(
      en: "A single value or a bracket in the first column is the whole document.",
      cy: "Mae un gwerth neu fachyn yn y golofn gyntaf yn ddogfen gyfan."),
    fix: MessageText(
      en: "Write “key: value” on every line of the first column.",
      cy: "Ysgrifennwch “allwedd: gwerth” ar bob llinell yn y golofn gyntaf."))

  private static let quoteText = MessageText(
    en: "Put the text in double quotes.", cy: "Rhowch y testun mewn dyfynodau dwbl.")

  private static let backslash = MessageText(
    en: "In double quotes a backslash begins a sign that is written in code.",
    cy: "Rhwng dyfynodau dwbl mae ôl-slaes yn dechrau arwydd a ysgrifennir mewn cod.")
}
