extension MarkdownTree {
  /// Gives a paragraph that runs straight into a table its place, and the table its own.
  ///
  /// The parser first takes such lines for one paragraph. When it divides them, the table keeps the paragraph's
  /// place, and the paragraph and its words are counted from line 0 and column 0.
  mutating func placeParagraphsBeforeTables() {
    for index in nodes.indices where nodes[index].kind == .paragraph && nodes[index].line == 0 {
      let table = Int(nodes[index].end)
      guard table < nodes.count, nodes[table].kind == .table else { continue }
      let last = nodes[table].endColumn == 0 ? nodes[table].endLine - 1 : nodes[table].endLine
      // The rows, of which the head is one, and the rule stand on lines of their own.
      let head = last - Int32(children(of: table).count)
      placeWords(of: index, line: nodes[table].line, column: nodes[table].column, lastLine: head - 1)
      placeHead(of: table, line: head)
    }
  }

  private mutating func placeWords(of paragraph: Int, line: Int32, column: Int32, lastLine: Int32) {
    for index in paragraph + 1..<Int(nodes[paragraph].end) {
      nodes[index].line += line
      nodes[index].column += column
      nodes[index].endLine += line
      nodes[index].endColumn += column
    }
    nodes[paragraph].line = line
    nodes[paragraph].column = column
    nodes[paragraph].endLine = max(line, lastLine)
    nodes[paragraph].endColumn = column
  }

  private mutating func placeHead(of table: Int, line: Int32) {
    nodes[table].line = line
    guard let head = children(of: table).first else { return }
    for index in head..<Int(nodes[head].end) {
      nodes[index].line = line
      nodes[index].endLine = line
      nodes[index].endColumn = 0
    }
    for cell in children(of: head) { nodes[cell].column = nodes[table].column }
  }
}
