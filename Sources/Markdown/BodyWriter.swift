import Diagnostics
import Model

/// Writes a parsed text as HTML, and notes its shape and its faults on the way.
///
/// Nothing of the source is passed through: elements and attributes are written here, everything else is escaped.
struct BodyWriter {
  let tree: MarkdownTree
  let positions: SourcePositions
  let scan: BodyScan
  let markup: WordingMarkup
  let language: Language
  var ids: PageIDs
  var findings: Findings
  var html: [UInt8] = []
  var shape = MarkdownShape()
  var headings: [Heading] = []
  /// The beginning of the first paragraph, once there is one.
  var opening: String?
  /// Links to places in the text, to be proved when all ids are known.
  var fragments: [(id: String, range: Range<Int>)] = []
  var footnotes: FootnoteCounts
  /// Where the writer stands.
  var context = WriterContext()
  /// Finds the inlines of the block that is being written.
  var locator: InlineLocator

  /// A writer for one text.
  init(
    tree: MarkdownTree, positions: SourcePositions, scan: BodyScan, markup: WordingMarkup, language: Language,
    ids: PageIDs, findings: Findings
  ) {
    self.tree = tree
    self.positions = positions
    self.scan = scan
    self.markup = markup
    self.language = language
    self.ids = ids
    self.findings = findings
    footnotes = FootnoteCounts(of: tree)
    locator = InlineLocator(tree.nodes[0], positions: positions)
    html.reserveCapacity(tree.text.count + tree.text.count / 4)
  }

  /// Writes the whole text.
  mutating func reading() -> MarkdownReading {
    let blocks = tree.children(of: 0)
    for index in blocks where tree.nodes[index].kind != .footnoteDefinition { write(index) }
    writeFootnotes(blocks.filter { tree.nodes[$0].kind == .footnoteDefinition })
    checkFragments()
    return MarkdownReading(
      body: Body(html: BodyBytes(html), headings: headings, opening: opening ?? ""), shape: shape,
      diagnostics: findings.diagnostics, tree: tree)
  }

  /// Writes one node and everything below it.
  mutating func write(_ index: Int) {
    let node = tree.nodes[index]
    switch node.kind {
    case .text: writeText(tree.literal(node))
    case .softBreak: html.append(UInt8(ascii: "\n"))
    case .lineBreak: append("<br>\n")
    case .code: writeElement("<code>", HTML.escapedBytes(LanguageMarks.restored(tree.literal(node))), "</code>")
    case .emphasis: writeInline("<em>", index, "</em>")
    case .strong: writeInline("<strong>", index, "</strong>")
    case .link: writeLink(index)
    case .footnoteReference: writeReference(node)
    case .image: findings.add(.image, at: locator.locate(node, opening: "!", in: positions))
    case .htmlInline: noteInlineHTML(node)
    default: writeBlock(index)
    }
  }

  /// Writes the children of a node.
  mutating func writeChildren(of index: Int) {
    var child = index + 1
    let end = Int(tree.nodes[index].end)
    while child < end {
      write(child)
      child = Int(tree.nodes[child].end)
    }
  }

  /// Adds markup.
  mutating func append(_ markup: StaticString) {
    HTML.append(markup, to: &html)
  }

  /// Adds an element whose content is already HTML.
  mutating func writeElement(_ start: StaticString, _ content: [UInt8], _ end: StaticString) {
    append(start)
    html += content
    append(end)
  }
}
