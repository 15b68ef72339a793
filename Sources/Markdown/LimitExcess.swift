/// A limit that a text breaks.
enum LimitExcess: Hashable, Sendable {
  case bytes, lineBytes, nesting, brackets, markupDeclarations, languageMarks, emphasisMarks, footnoteDefinitions
  case footnoteReferences, tableColumns, tableRows, tableCells, tableRules, definitionExpansion
}
