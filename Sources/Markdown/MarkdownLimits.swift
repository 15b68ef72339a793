/// How large a text may be; checked before anything is parsed, so that no text can keep the parser busy.
package struct MarkdownLimits: Hashable, Sendable {
  /// Bytes of the text.
  package var bytes = 262_144
  /// Bytes of one line; a paragraph is often one line.
  package var lineBytes = 32_768
  /// Levels of block quotes and lists; two columns of indentation before a list's mark count as one.
  package var nesting = 16
  /// Levels of emphasis, links and blocks in the parsed text.
  package var treeDepth = 100
  /// Opening square brackets.
  package var brackets = 4_000
  /// Openings of comments, declarations and processing instructions (`<!` and `<?`).
  package var markupDeclarations = 500
  /// Marks of words in another language.
  package var languageMarks = 1_000
  /// Asterisks and underscores in one run of lines without a blank one.
  package var emphasisMarks = 4_000
  /// Definitions of footnotes.
  package var footnoteDefinitions = 500
  /// References to footnotes.
  package var footnoteReferences = 1_000
  /// Columns of a table.
  package var tableColumns = 32
  /// Rows of a table, without its head.
  package var tableRows = 1_000
  /// Cells of all tables together; the parser fills short rows up.
  package var tableCells = 20_000
  /// Lines of dashes that could begin a table, in one run of lines without a blank one.
  package var tableRules = 16
  /// The product of the longest run of lines with link definitions, in bytes, and the number of brackets.
  package var definitionExpansion = 16_777_216

  /// The limits of every site.
  package static let standard = MarkdownLimits()

  /// The standard limits, to be changed one by one.
  package init() {}
}
