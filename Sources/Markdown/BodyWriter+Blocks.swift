import Model

extension BodyWriter {
  /// Writes a block.
  mutating func writeBlock(_ index: Int) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph: writeParagraph(index)
    case .heading: writeHeading(index)
    case .bulletList, .orderedList: writeList(index)
    case .blockQuote: writeQuote(index)
    case .table: writeTable(index)
    case .codeBlock: findings.add(.codeBlock, at: positions.firstLine(of: node))
    case .thematicBreak: findings.add(.thematicBreak, at: positions.firstLine(of: node))
    case .htmlBlock: findings.add(Self.finding(forHTML: tree.literal(node)), at: positions.firstLine(of: node))
    default: writeChildren(of: index)
    }
  }

  private mutating func writeParagraph(_ index: Int) {
    locator = InlineLocator(tree.nodes[index], positions: positions)
    if context.enclosures == 0 { noteOpening(index) }
    let isBare = context.isTight
    let start = html.count
    if !isBare { openParagraph(index) }
    let contentStart = html.count
    writeInlines(of: index)
    if let backlinks = context.backlinks, backlinks.paragraph == index {
      html.append(UInt8(ascii: " "))
      writeBacklinks(to: backlinks.footnote)
    }
    if html.count == contentStart {
      // A paragraph of comments alone.
      html.removeSubrange(start...)
    } else if !isBare {
      append("</p>\n")
    }
  }

  /// Opens a paragraph, with an id when it carries a number such as "1.1".
  private mutating func openParagraph(_ index: Int) {
    let first = index + 1
    guard first < Int(tree.nodes[index].end), tree.nodes[first].kind == .text,
      let number = ParagraphNumber.text(at: tree.literal(tree.nodes[first]))
    else {
      append("<p>")
      return
    }
    writeElement("<p id=\"", Array(ids.paragraph(number).utf8), "\">")
  }

  /// Notes that the text has a paragraph, and keeps the first one's beginning.
  private mutating func noteOpening(_ index: Int) {
    guard opening == nil else { return }
    let words = Opening.text(of: tree.plainText(of: index))
    guard !words.isEmpty else { return }
    opening = words
    shape.hasParagraphOutsideListsAndTables = true
  }

  private mutating func writeHeading(_ index: Int) {
    let node = tree.nodes[index]
    let level = Int(node.detail)
    let range = positions.range(of: node)
    locator = InlineLocator(node, positions: positions)
    if level == 1 {
      findings.add(.levelOneHeading, at: positions.firstLine(of: node))
    } else if level > context.headingLevel + 1 {
      findings.add(.skippedLevel(from: context.headingLevel, to: level), at: positions.firstLine(of: node))
    }
    context.headingLevel = level
    let text = String(decoding: tree.plainText(of: index), as: UTF8.self)
    let id = ids.heading(text)
    headings.append(Heading(level: level, id: id, text: text))
    shape.headings.append(MarkdownShape.Heading(level: level, range: range))
    let digit = UInt8(ascii: "0") + UInt8(level)
    append("<h")
    html.append(digit)
    writeElement(" id=\"", Array(id.utf8), "\">")
    writeInlines(of: index)
    append("</h")
    html.append(digit)
    append(">\n")
  }

  private mutating func writeQuote(_ index: Int) {
    let isTight = context.isTight
    context.isTight = false
    append("<blockquote>\n")
    writeChildren(of: index)
    append("</blockquote>\n")
    context.isTight = isTight
  }
}
