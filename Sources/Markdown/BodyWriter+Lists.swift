extension BodyWriter {
  /// Writes a list; its first number stays what it is.
  mutating func writeList(_ index: Int) {
    let node = tree.nodes[index]
    let items = tree.children(of: index)
    let isOrdered = node.kind == .orderedList
    let start = Int(node.detail)
    shape.lists.append(
      MarkdownShape.List(isOrdered: isOrdered, start: start, itemCount: items.count, range: positions.range(of: node)))
    if isOrdered { checkNumbers(of: items, from: start) }
    if !isOrdered {
      append("<ul>\n")
    } else if start == 1 {
      append("<ol>\n")
    } else {
      writeElement("<ol start=\"", Array(String(start).utf8), "\">\n")
    }
    writeItems(items, isTight: node.isTight)
    if isOrdered { append("</ol>\n") } else { append("</ul>\n") }
  }

  private mutating func writeItems(_ items: [Int], isTight: Bool) {
    let outer = context.isTight
    context.isTight = isTight
    context.enclosures += 1
    for item in items {
      checkTickBox(of: item)
      append("<li>")
      writeBlocks(ofItem: item)
      append("</li>\n")
    }
    context.enclosures -= 1
    context.isTight = outer
  }

  /// Writes the blocks of an item, with a line break between words and a block that follows them.
  private mutating func writeBlocks(ofItem item: Int) {
    for (position, block) in tree.children(of: item).enumerated() {
      if position > 0, html.last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
      write(block)
    }
  }

  /// Reports the first item whose number the page would change.
  private mutating func checkNumbers(of items: [Int], from start: Int) {
    for (position, item) in items.enumerated() {
      let node = tree.nodes[item]
      let offset = positions.offset(line: node.line, column: node.column)
      let digits = positions.bytes[offset...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let written = String(decoding: digits, as: UTF8.self)
      guard let number = Int(written), number != start + position else { continue }
      findings.add(.changedNumber(written: written, shown: start + position), at: digits.startIndex..<digits.endIndex)
      return
    }
  }

  /// Reports an item that begins with `[ ]` or `[x]`.
  private mutating func checkTickBox(of item: Int) {
    let first = item + 1
    guard first < Int(tree.nodes[item].end), tree.nodes[first].kind == .paragraph else { return }
    let node = tree.nodes[first]
    let offset = positions.offset(line: node.line, column: node.column)
    let bytes = positions.bytes[offset...].prefix(4)
    let boxes = ["[ ]", "[x]", "[X]"]
    guard boxes.contains(where: { bytes.starts(with: $0.utf8) }), bytes.count < 4 || (bytes.last ?? 0) <= 0x20 else {
      return
    }
    findings.add(.taskList, at: offset..<offset + 3)
  }
}
