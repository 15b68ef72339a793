import Diagnostics

extension LimitExcess {
  /// What is too much, in one sentence.
  func summary(_ limits: MarkdownLimits) -> MessageText {
    switch self {
    case .bytes:
      MessageText(
        en: "The text is longer than \(limits.bytes / 1_024) KiB.",
        cy: "Mae’r testun yn hwy na \(limits.bytes / 1_024) KiB.")
    case .lineBytes:
      MessageText(
        en: "This line is longer than \(limits.lineBytes / 1_024) KiB.",
        cy: "Mae’r llinell hon yn hwy na \(limits.lineBytes / 1_024) KiB.")
    case .nesting:
      MessageText(
        en: "Quotes and lists lie more than \(limits.nesting) deep inside each other.",
        cy: "Mae dyfyniadau a rhestrau dros \(limits.nesting) lefel yn ddwfn y tu mewn i’w gilydd.")
    case .brackets:
      MessageText(
        en: "The text has more than \(limits.brackets) square brackets.",
        cy: "Mae dros \(limits.brackets) o fachau sgwâr yn y testun.")
    case .markupDeclarations:
      MessageText(
        en: "The text has more than \(limits.markupDeclarations) comments or HTML declarations.",
        cy: "Mae dros \(limits.markupDeclarations) o sylwadau neu ddatganiadau HTML yn y testun.")
    case .languageMarks, .emphasisMarks, .footnoteDefinitions, .footnoteReferences: summaryOfMarks(limits)
    case .tableColumns, .tableRows, .tableCells, .tableRules, .definitionExpansion: summaryOfTables(limits)
    }
  }

  private func summaryOfMarks(_ limits: MarkdownLimits) -> MessageText {
    switch self {
    case .languageMarks:
      MessageText(
        en: "The text has more than \(limits.languageMarks) marks of language.",
        cy: "Mae dros \(limits.languageMarks) o farciau iaith yn y testun.")
    case .emphasisMarks:
      MessageText(
        en: "This paragraph has more than \(limits.emphasisMarks) asterisks and underscores.",
        cy: "Mae dros \(limits.emphasisMarks) o sêr a thanlinellau yn y paragraff hwn.")
    case .footnoteDefinitions:
      MessageText(
        en: "The text has more than \(limits.footnoteDefinitions) footnotes.",
        cy: "Mae dros \(limits.footnoteDefinitions) o droednodiadau yn y testun.")
    default:
      MessageText(
        en: "The text has more than \(limits.footnoteReferences) marks of footnotes.",
        cy: "Mae dros \(limits.footnoteReferences) o farciau troednodiadau yn y testun.")
    }
  }

  private func summaryOfTables(_ limits: MarkdownLimits) -> MessageText {
    switch self {
    case .tableColumns:
      MessageText(
        en: "This line has more than \(limits.tableColumns) columns.",
        cy: "Mae dros \(limits.tableColumns) o golofnau yn y llinell hon.")
    case .tableRows:
      MessageText(
        en: "This table has more than \(limits.tableRows) rows.",
        cy: "Mae dros \(limits.tableRows) o resi yn y tabl hwn.")
    case .tableCells:
      MessageText(
        en: "The tables have more than \(limits.tableCells) cells together.",
        cy: "Mae dros \(limits.tableCells) o gelloedd yn y tablau gyda’i gilydd.")
    case .tableRules:
      MessageText(
        en: "More than \(limits.tableRules) rows of dashes follow each other without a blank line.",
        cy: "Mae dros \(limits.tableRules) o resi o gysylltnodau yn dilyn ei gilydd heb linell wag.")
    default:
      MessageText(
        en: "Long definitions of addresses are used by very many links.",
        cy: "Mae nifer fawr iawn o ddolenni’n defnyddio diffiniadau hir o gyfeiriadau.")
    }
  }
}

extension LimitExcess {
  /// How to stay below the limit.
  var fix: MessageText {
    switch self {
    case .bytes:
      MessageText(
        en: "Publish it in parts, or link to the full document.",
        cy: "Cyhoeddwch ef mewn rhannau, neu rhowch ddolen i’r ddogfen lawn.")
    case .lineBytes:
      MessageText(
        en: "Break the line; a paragraph may have many lines.",
        cy: "Torrwch y llinell; caiff paragraff gynnwys llawer o linellau.")
    case .nesting:
      MessageText(en: "Use fewer levels of “>” and lists.", cy: "Defnyddiwch lai o lefelau o “>” ac o restrau.")
    case .brackets: MessageText(en: "Use fewer links.", cy: "Defnyddiwch lai o ddolenni.")
    case .markupDeclarations: MessageText(en: "Delete them.", cy: "Dilëwch nhw.")
    case .languageMarks:
      MessageText(
        en: "Mark whole paragraphs instead of words.", cy: "Marciwch baragraffau cyfan yn hytrach na geiriau.")
    case .emphasisMarks:
      MessageText(en: "Delete those that are not needed.", cy: "Dilëwch y rhai nad oes eu hangen.")
    case .footnoteDefinitions:
      MessageText(en: "Put what matters into the text.", cy: "Rhowch yr hyn sy’n bwysig yn y testun.")
    case .footnoteReferences:
      MessageText(en: "Refer to each footnote once.", cy: "Cyfeiriwch at bob troednodyn unwaith.")
    case .tableColumns:
      MessageText(en: "Divide the table into narrower ones.", cy: "Rhannwch y tabl yn rhai culach.")
    case .tableRows:
      MessageText(en: "Divide the table, or link to the data.", cy: "Rhannwch y tabl, neu rhowch ddolen i’r data.")
    case .tableCells: MessageText(en: "Link to the data instead.", cy: "Rhowch ddolen i’r data yn lle hynny.")
    case .tableRules:
      MessageText(en: "Put a blank line between the tables.", cy: "Rhowch linell wag rhwng y tablau.")
    case .definitionExpansion:
      MessageText(en: "Write the address into each link.", cy: "Ysgrifennwch y cyfeiriad ym mhob dolen.")
    }
  }
}
