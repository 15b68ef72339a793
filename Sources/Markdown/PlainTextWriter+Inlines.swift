extension PlainTextWriter {
  /// The words below a node on one line.
  func words(of index: Int) -> PlainLine {
    var line = PlainLine()
    appendInlines(of: index, to: &line)
    return line
  }

  /// The cells of a row, each between bars; a bar inside one has a backslash before it.
  func cells(of row: Int) -> PlainLine {
    var line = PlainLine()
    line.append("|".utf8)
    for cell in tree.children(of: row) {
      let words = words(of: cell).trimmed
      line.append(" ".utf8)
      for piece in words.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).enumerated() {
        if piece.offset > 0 { line.append("\\|".utf8) }
        line.append(piece.element)
      }
      line.append(" |".utf8)
    }
    return line
  }

  private func appendInlines(of index: Int, to line: inout PlainLine) {
    var child = index + 1
    let end = Int(tree.nodes[index].end)
    while child < end {
      append(child, to: &line)
      child = Int(tree.nodes[child].end)
    }
  }

  private func append(_ index: Int, to line: inout PlainLine) {
    let node = tree.nodes[index]
    switch node.kind {
    case .text: append(tree.literal(node), to: &line)
    case .code: line.append(LanguageMarks.restored(tree.literal(node)))
    case .softBreak, .lineBreak: line.append(" ".utf8)
    case .link: appendLink(index, to: &line)
    case .footnoteReference: line.append("[\(FootnoteCounts.number(of: node, in: tree))]".utf8)
    case .image, .htmlInline: break
    default: appendInlines(of: index, to: &line)
    }
  }

  private func append(_ text: ArraySlice<UInt8>, to line: inout PlainLine) {
    guard LanguageMarks.hasMarks(text) else { return line.append(text) }
    for case .words(let words) in LanguageMarks.pieces(of: text) { line.append(words) }
  }

  /// Adds a link's words and its address, or the words alone where they are the address.
  private func appendLink(_ index: Int, to line: inout PlainLine) {
    let start = line.bytes.count
    appendInlines(of: index, to: &line)
    let words = line.bytes[start...]
    let address = LanguageMarks.restored(tree.literal(tree.nodes[index]))
    guard !address.elementsEqual(words), !address.elementsEqual(Array("mailto:".utf8) + words) else { return }
    line.append(" <".utf8)
    line.append(LinkAddress.encoded(address))
    line.append(">".utf8)
  }
}
