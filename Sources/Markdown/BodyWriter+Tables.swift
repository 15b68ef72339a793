extension BodyWriter {
  /// Writes a table inside a labelled region that a keyboard can scroll.
  mutating func writeTable(_ index: Int) {
    let node = tree.nodes[index]
    let rows = tree.children(of: index)
    let range = positions.range(of: node)
    shape.tables.append(MarkdownShape.Table(columns: Int(node.detail), rows: max(0, rows.count - 1), range: range))
    context.tables += 1
    context.enclosures += 1
    writeElement(
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"",
      markup.table.bytes(with: String(context.tables)), "\">\n<table>\n")
    for (position, row) in rows.enumerated() { writeRow(row, of: node, at: position) }
    append(rows.count > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
    context.enclosures -= 1
  }

  private mutating func writeRow(_ index: Int, of table: MarkdownNode, at position: Int) {
    let isHead = position == 0
    if !isHead { checkCells(of: tree.nodes[index], columns: Int(table.detail)) }
    if position == 1 { append("<tbody>\n") }
    append(isHead ? "<thead>\n<tr>\n" : "<tr>\n")
    let alignments = tree.literal(table)
    for (column, cell) in tree.children(of: index).enumerated() {
      let alignment = column < alignments.count ? alignments[alignments.startIndex + column] : 0
      writeCell(cell, isHead: isHead, alignment: alignment)
    }
    append(isHead ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  private mutating func writeCell(_ index: Int, isHead: Bool, alignment: UInt8) {
    locator = InlineLocator(tree.nodes[index], positions: positions)
    // An empty cell heads nothing.
    let isHeading = isHead && Int(tree.nodes[index].end) > index + 1
    append(isHeading ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case UInt8(ascii: "l"): append(" class=\"align-left\"")
    case UInt8(ascii: "c"): append(" class=\"align-centre\"")
    case UInt8(ascii: "r"): append(" class=\"align-right\"")
    default: break
    }
    html.append(UInt8(ascii: ">"))
    writeInlines(of: index)
    append(isHeading ? "</th>\n" : "</td>\n")
  }

  /// Reports a row with more cells than its table has columns: the parser drops them.
  private mutating func checkCells(of row: MarkdownNode, columns: Int) {
    let line = positions.firstLine(of: row)
    let cells = TableRow.cells(in: positions.bytes[line])
    guard cells > columns else { return }
    findings.add(.surplusCells(cells: cells, columns: columns), at: line)
  }
}
