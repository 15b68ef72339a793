import Diagnostics

extension LimitExcess {
  /// What `communique explain` says of the limit.
  var explanation: Explanation {
    let (wrong, right) = example
    return Explanation(
      DiagnosticCode(code), title: title, text: [summary(.standard), Self.why, fix].joined(separator: " "),
      wrong: wrong,
      right: right)
  }

  private static let why = MessageText(
    en: "No real record comes near this limit; beyond it a text could keep the program busy for minutes.",
    cy: "Nid oes yr un cofnod go iawn yn dod yn agos at y terfyn hwn; y tu hwnt iddo gallai testun gadw’r rhaglen yn "
      + "brysur am funudau.")

  /// What there is too much of, in a few words.
  private var title: MessageText {
    switch self {
    case .bytes: MessageText(en: "A text that is too long", cy: "Testun rhy hir")
    case .lineBytes: MessageText(en: "A line that is too long", cy: "Llinell rhy hir")
    case .nesting:
      MessageText(en: "Too many levels of quotes and lists", cy: "Gormod o lefelau o ddyfyniadau a rhestrau")
    case .brackets: MessageText(en: "Too many square brackets", cy: "Gormod o fachau sgwâr")
    case .markupDeclarations: MessageText(en: "Too many comments", cy: "Gormod o sylwadau")
    case .languageMarks: MessageText(en: "Too many marks of language", cy: "Gormod o farciau iaith")
    case .emphasisMarks: MessageText(en: "Too many asterisks and underscores", cy: "Gormod o sêr a thanlinellau")
    case .footnoteDefinitions: MessageText(en: "Too many footnotes", cy: "Gormod o droednodiadau")
    case .footnoteReferences: MessageText(en: "Too many marks of footnotes", cy: "Gormod o farciau troednodiadau")
    case .tableColumns: MessageText(en: "Too many columns", cy: "Gormod o golofnau")
    case .tableRows: MessageText(en: "Too many rows", cy: "Gormod o resi")
    case .tableCells: MessageText(en: "Too many cells", cy: "Gormod o gelloedd")
    case .tableRules: MessageText(en: "Too many rows of dashes", cy: "Gormod o resi o gysylltnodau")
    case .definitionExpansion:
      MessageText(en: "Too many uses of long definitions", cy: "Gormod o ddefnydd o ddiffiniadau hir")
    }
  }

  /// A text beyond the limit, in words because it would fill many pages, and one below it.
  private var example: (wrong: String, right: String) {
    switch self {
    case .bytes: ("(a text of 300 KiB)", "[The full report](https://www.gov.wales/report)")
    case .lineBytes: ("(a line of 40 KiB)", "(ten lines of 4 KiB)")
    case .nesting: ("> > > > > > > > > > > > > > > > > Safety", "> Safety")
    case .brackets: ("(a text with 5,000 links)", "[All decisions](https://www.gov.wales/decisions)")
    case .markupDeclarations: ("(a text with 600 comments)", "(a text with one comment)")
    case .languageMarks:
      ("[Un]{lang=cy} [dau]{lang=cy} [tri]{lang=cy} (and so on)", "[Un dau tri (ac yn y blaen)]{lang=cy}")
    case .emphasisMarks: ("_ _ _ _ _ _ _ _ (and so on)", "Name:")
    case .footnoteDefinitions: ("[^1]: Roads. (and so on to 600)", "(the words in the text)")
    case .footnoteReferences: ("Roads.[^1] (and so on, 1,100 times)", "Roads.[^1]")
    case .tableColumns: ("| " + String(repeating: "a | ", count: 33), "| a | b | c |")
    case .tableRows: ("(a table of 1,100 rows)", "[The data](https://www.gov.wales/data)")
    case .tableCells: ("(tables of 21,000 cells)", "[The data](https://www.gov.wales/data)")
    case .tableRules:
      (Array(repeating: "| --- |", count: 17).joined(separator: "\n"), "| Group |\n| --- |\n| Safety |")
    case .definitionExpansion:
      ("[1]: https://www.gov.wales/… (very long)\n[1] [1] [1] (and so on)", "[The plan](https://www.gov.wales/plan)")
    }
  }
}
