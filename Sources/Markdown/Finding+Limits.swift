import Diagnostics

extension Finding {
  private static let parserTime: MessageText = "A text beyond this limit could keep the program busy for minutes."

  /// CMQ430 to CMQ442 and CMQ444: a limit of the text's size.
  static func excess(_ limit: LimitExcess, limits: MarkdownLimits) -> Finding {
    let (code, summary, fix) = words(of: limit, limits: limits)
    return Finding(code, summary: summary, reason: parserTime, fix: fix)
  }

  /// CMQ443: a parsed text that nests too deep.
  static func treeTooDeep(limit: Int) -> Finding {
    Finding(
      443, summary: "Emphasis, links and lists lie more than \(limit) deep inside each other.",
      reason: parserTime, fix: "Look for long rows of “*” or “_” and remove them.")
  }

  /// CMQ449: more than can be listed.
  static func more(_ count: Int) -> Finding {
    Finding(
      449, summary: "There are \(count) more findings from here on.",
      reason: "The list would be too long to read.", fix: "Mend those above and check again.")
  }

  private static func words(of limit: LimitExcess, limits: MarkdownLimits) -> (Int, MessageText, MessageText) {
    switch limit {
    case .bytes:
      (
        430, "The text is longer than \(limits.bytes / 1_024) KiB.",
        "Publish it in parts, or link to the full document."
      )
    case .lineBytes:
      (
        431, "This line is longer than \(limits.lineBytes / 1_024) KiB.",
        "Break the line; a paragraph may have many lines."
      )
    case .nesting:
      (
        432, "Quotes and lists lie more than \(limits.nesting) deep inside each other.",
        "Use fewer levels of “>” and lists."
      )
    case .brackets:
      (433, "The text has more than \(limits.brackets) square brackets.", "Use fewer links.")
    case .markupDeclarations:
      (434, "The text has more than \(limits.markupDeclarations) comments or HTML declarations.", "Delete them.")
    case .languageMarks:
      (
        435, "The text has more than \(limits.languageMarks) marks of language.",
        "Mark whole paragraphs instead of words."
      )
    case .emphasisMarks:
      (
        444, "This paragraph has more than \(limits.emphasisMarks) asterisks and underscores.",
        "Delete those that are not needed."
      )
    case .footnoteDefinitions:
      (436, "The text has more than \(limits.footnoteDefinitions) footnotes.", "Put what matters into the text.")
    case .footnoteReferences:
      (437, "The text has more than \(limits.footnoteReferences) marks of footnotes.", "Refer to each footnote once.")
    case .tableColumns, .tableRows, .tableCells, .tableRules, .definitionExpansion:
      tableWords(of: limit, limits: limits)
    }
  }

  private static func tableWords(of limit: LimitExcess, limits: MarkdownLimits) -> (Int, MessageText, MessageText) {
    switch limit {
    case .tableColumns:
      (438, "This line has more than \(limits.tableColumns) columns.", "Divide the table into narrower ones.")
    case .tableRows:
      (439, "This table has more than \(limits.tableRows) rows.", "Divide the table, or link to the data.")
    case .tableCells:
      (440, "The tables have more than \(limits.tableCells) cells together.", "Link to the data instead.")
    case .tableRules:
      (
        441, "More than \(limits.tableRules) rows of dashes follow each other without a blank line.",
        "Put a blank line between the tables."
      )
    default:
      (442, "Long definitions of addresses are used by very many links.", "Write the address into each link.")
    }
  }
}
