extension YAMLSlip {
  /// The slips in the order in which they are tried.
  static let all = [
    colon, listOnKeyLine, tab, quote, quoteDocument, afterQuote, colonWithoutKey, indentation, listIndentation, keyLine,
    bracket,
    startCharacter, star, escape, escapeNumber, blockHeader, tag, colonInBrackets, flowValue, afterEnd,
  ]

  /// What is said when libyaml's message is none of the known ones.
  static let unknown = YAMLSlip(
    problem: "",
    summary: "This line cannot be understood as YAML.",
    reason: "Nothing after it can be read.",
    fix: "Compare it with an existing record; texts with signs of their own belong in double quotes.")

  private static let colon = YAMLSlip(
    problem: "mapping values are not allowed",
    summary: "There is a colon here where no key can be.",
    reason: "A colon with a blank after it ends a key, so a text without quotes cannot hold one.",
    fix: "Put the whole text in double quotes, or check that the line begins below the one it belongs to.")

  private static let listOnKeyLine = YAMLSlip(
    problem: "block sequence entries are not allowed",
    summary: "A list begins on the line of its key.",
    reason: "“- ” begins an item only at the beginning of a line.",
    fix: "Begin a new line below the key for each item, or put the text in double quotes if it begins with a dash.")

  private static let tab = YAMLSlip(
    problem: "found a tab character",
    summary: "There is a tab here.",
    reason: "YAML counts blanks to see what belongs together, and a tab has no fixed width.",
    fix: "Replace the tab by spaces; two for each level are usual.")

  private static let quote = YAMLSlip(
    problem: "found unexpected end of stream", context: "quoted scalar", isShownAtStart: true,
    summary: "A quotation mark is opened here and never closed.",
    reason: "All that follows is taken for part of the text.",
    fix: "Close the quotes; inside single quotes an apostrophe is written twice, so double quotes are easier.")

  private static let quoteDocument = YAMLSlip(
    problem: "found unexpected document indicator", isShownAtStart: true,
    summary: "A quotation mark is opened here and never closed.",
    reason: "All that follows is taken for part of the text.",
    fix: "Close the quotes; inside single quotes an apostrophe is written twice, so double quotes are easier.")

  private static let afterQuote = YAMLSlip(
    problem: "did not find expected key", previous: [UInt8(ascii: "\""), UInt8(ascii: "'")],
    summary: "There is text after a closing quotation mark.",
    reason: "A text in quotes ends at the second mark, and nothing may follow it on the line.",
    fix: "Put the whole text in double quotes, and write a double quote inside it as \\\".")

  private static let colonWithoutKey = YAMLSlip(
    problem: "did not find expected key", byte: UInt8(ascii: ":"),
    summary: "There is a colon without a key before it.",
    reason: "A value without a key is lost.",
    fix: "Write the key before the colon, or put the text in double quotes if the colon belongs to it.")

  private static let colonInBrackets = YAMLSlip(
    problem: "did not find expected node content", byte: UInt8(ascii: ":"),
    summary: "There is a colon without a key before it.",
    reason: "A value without a key is lost.",
    fix: "Write the key before the colon, or put the text in double quotes if the colon belongs to it.")

  private static let indentation = YAMLSlip(
    problem: "did not find expected key",
    noteOnStart: "The keys it would belong to begin here.",
    summary: "This line does not begin below the keys it belongs to.",
    reason: "The blanks at the beginning of a line say which keys belong together.",
    fix: "Give the keys of one group the same number of spaces.")

  private static let listIndentation = YAMLSlip(
    problem: "did not find expected '-' indicator",
    noteOnStart: "The list begins here.",
    summary: "This line stands in a list but does not begin with “- ”.",
    reason: "The blanks at the beginning of a line say what belongs to an item.",
    fix: "Indent it by two spaces more than the dash if it belongs to the item above; else to the key's own column.")

  private static let keyLine = YAMLSlip(
    problem: "could not find expected ':'", isShownAtStart: true,
    summary: "This line is not “key: value”.",
    reason: "Without a colon and a blank after it the line belongs to nothing.",
    fix: "Write “key: value”; a text that goes on here must be indented by more than its key.")

  private static let bracket = YAMLSlip(
    problem: "did not find expected ','", isShownAtStart: true,
    summary: "A bracket is opened here, and what follows is not closed or not separated by commas.",
    reason: "Inside brackets the items end with a comma or the closing bracket.",
    fix: "Close the bracket, or put texts that hold commas, colons or brackets in double quotes.")

  private static let startCharacter = YAMLSlip(
    problem: "found character that cannot start any token",
    summary: "No value can begin with this sign.",
    reason: "YAML keeps “@”, “`”, “%” and tabs for itself at the beginning of a value.",
    fix: "Put the text in double quotes.")

  private static let star = YAMLSlip(
    problem: "did not find expected alphabetic or numeric character", isShownAtStart: true,
    summary: "A value begins with “*” or “&”.",
    reason: "YAML takes these signs for references to other values.",
    fix: "Put the text in double quotes.")

  private static let escape = YAMLSlip(
    problem: "found unknown escape character",
    summary: "A backslash in double quotes is followed by a letter that has no meaning.",
    reason: "In double quotes a backslash begins a sign that is written in code.",
    fix: "Write two backslashes, or use single quotes.")

  private static let escapeNumber = YAMLSlip(
    problem: "Unicode character escape code",
    summary: "A backslash in double quotes is followed by the code of no character.",
    reason: "In double quotes a backslash begins a sign that is written in code.",
    fix: "Write the character itself.")

  private static let blockHeader = YAMLSlip(
    problem: "did not find expected comment or line break",
    summary: "There is text on the line of a “|” or “>”.",
    reason: "These signs say that the text begins on the next line.",
    fix: "Begin the text on the next line, indented, or put it in double quotes.")

  private static let tag = YAMLSlip(
    problem: "", context: "tag", isShownAtStart: true,
    summary: "A value begins with “!”.",
    reason: "YAML takes this sign for the name of a type.",
    fix: "Put the text in double quotes.")

  private static let flowValue = YAMLSlip(
    problem: "did not find expected node content",
    summary: "A value is missing here.",
    reason: "Between two commas, or after a colon inside brackets, YAML expects a value.",
    fix: "Write the value, take the comma out, or put the text in double quotes.")

  private static let afterEnd = YAMLSlip(
    problem: "did not find expected <document start>",
    summary: "There is text after the end of the values.",
    reason: "A single value or a bracket in the first column is the whole document.",
    fix: "Write “key: value” on every line of the first column.")
}
