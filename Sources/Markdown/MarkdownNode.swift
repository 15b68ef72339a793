/// One node of a parsed text, in a list in which children follow their parent.
struct MarkdownNode {
  /// What the node is.
  let kind: MarkdownNodeKind
  /// The index just after the node's last descendant.
  var end: Int32 = 0
  /// The bytes in the tree's text: words, code, an address, a footnote's number, the alignments of a table's columns.
  var literal: Range<Int32> = 0..<0
  /// A heading's level, a list's first number, a table's columns, 1 for a link with a title.
  var detail: Int32 = 0
  /// Whether a list's items stand without blank lines.
  var isTight = false
  /// The line, from 1, as the parser tells it; 0 when it does not.
  var line: Int32
  /// The byte column, from 1, as the parser tells it.
  var column: Int32
  /// The last line.
  var endLine: Int32
  /// The column of the last byte; 0 when the node ends with the line before its last.
  var endColumn: Int32
}
