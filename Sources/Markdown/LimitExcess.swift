/// A limit that a text breaks.
enum LimitExcess: Hashable, Sendable, CaseIterable {
  case bytes, lineBytes, nesting, brackets, markupDeclarations, languageMarks, emphasisMarks, footnoteDefinitions
  case footnoteReferences, tableColumns, tableRows, tableCells, tableRules, definitionExpansion

  /// The number of its code.
  var code: Int {
    switch self {
    case .bytes: 430
    case .lineBytes: 431
    case .nesting: 432
    case .brackets: 433
    case .markupDeclarations: 434
    case .languageMarks: 435
    case .footnoteDefinitions: 436
    case .footnoteReferences: 437
    case .tableColumns: 438
    case .tableRows: 439
    case .tableCells: 440
    case .tableRules: 441
    case .definitionExpansion: 442
    case .emphasisMarks: 444
    }
  }
}
