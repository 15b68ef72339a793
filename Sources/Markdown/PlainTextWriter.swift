/// Writes a parsed text as plain text: its words and its structure, whatever the layout of its source.
///
/// `Documentation/agreed-text.md` describes the form. Nothing is wrapped, so that a line is a paragraph, a heading, an
/// item or a row. What may not be published, such as images, has its finding elsewhere and is left out.
struct PlainTextWriter {
  /// The parsed text.
  let tree: MarkdownTree
  /// The lines so far.
  private var lines: [UInt8] = []
  /// What every line of the current block begins with: the marks of quotes, the indentation of lists.
  private var margin: [UInt8] = []
  /// What the next line begins with instead, when it is the first of an item, a quote or a footnote.
  private var firstMargin: [UInt8]?
  /// The margin of a blank line that is due before the next line.
  private var gap: [UInt8]?

  /// A writer for a text.
  init(tree: MarkdownTree) {
    self.tree = tree
  }

  /// The whole text, footnotes last.
  mutating func text() -> [UInt8] {
    lines.reserveCapacity(tree.text.count + tree.text.count / 8)
    let blocks = tree.children(of: 0)
    writeBlocks(blocks.filter { tree.nodes[$0].kind != .footnoteDefinition }, apart: true)
    let definitions = blocks.filter { tree.nodes[$0].kind == .footnoteDefinition }
    for (position, definition) in definitions.enumerated() { writeItem("[\(position + 1)] ", definition) }
    return lines
  }

  /// Writes blocks one after the other, with blank lines between them where they stand apart.
  private mutating func writeBlocks(_ blocks: [Int], apart: Bool) {
    for block in blocks {
      let start = lines.count
      writeBlock(block)
      if lines.count > start { gap = apart ? margin : nil }
    }
  }

  private mutating func writeBlock(_ index: Int) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph: writeLine("", words(of: index))
    case .heading: writeLine(String(repeating: "#", count: Int(node.detail)) + " ", words(of: index))
    case .bulletList: for item in tree.children(of: index) { writeItem("- ", item) }
    case .orderedList: writeNumberedItems(of: index, from: Int(node.detail))
    case .blockQuote: nest("> ", "> ") { $0.writeBlocks($0.tree.children(of: index), apart: true) }
    case .table: for row in tree.children(of: index) { writeLine("", cells(of: row)) }
    default: break
    }
  }

  private mutating func writeNumberedItems(of list: Int, from start: Int) {
    for (position, item) in tree.children(of: list).enumerated() { writeItem("\(start + position). ", item) }
  }

  /// Writes the blocks of an item or a footnote without blank lines: its mark is what sets it apart.
  private mutating func writeItem(_ mark: String, _ index: Int) {
    nest(mark, "  ") { $0.writeBlocks($0.tree.children(of: index), apart: false) }
    gap = nil
  }

  /// Writes something with a mark before its first line and a margin before the others; without words, the mark alone.
  private mutating func nest(_ first: String, _ rest: String, _ write: (inout PlainTextWriter) -> Void) {
    let outer = margin
    firstMargin = (firstMargin ?? margin) + first.utf8
    margin += rest.utf8
    write(&self)
    if firstMargin != nil { writeLine([]) }
    margin = outer
  }

  /// Writes a line with a mark before its words; nothing without words.
  private mutating func writeLine(_ mark: String, _ words: PlainLine) {
    guard !words.trimmed.isEmpty else { return }
    writeLine(Array(mark.utf8) + words.trimmed)
  }

  private mutating func writeLine(_ line: [UInt8]) {
    if let gap {
      lines += gap
      endLine()
    }
    gap = nil
    lines += firstMargin ?? margin
    firstMargin = nil
    lines += line
    endLine()
  }

  /// Ends a line without a blank at its end.
  private mutating func endLine() {
    while lines.last == UInt8(ascii: " ") { lines.removeLast() }
    lines.append(UInt8(ascii: "\n"))
  }
}
