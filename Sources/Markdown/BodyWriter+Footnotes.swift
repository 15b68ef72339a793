extension BodyWriter {
  /// Writes a reference: the footnote's number, raised, as a link.
  mutating func writeReference(_ node: MarkdownNode) {
    let number = FootnoteCounts.number(of: node, in: tree)
    let id = ids.reference(to: number, count: footnotes.next(of: number))
    let digits = Array(String(number).utf8)
    if context.isInLink {
      // A link may not hold another.
      writeElement("<sup>", digits, "</sup>")
      return
    }
    writeElement("<sup><a href=\"#footnote-", digits, "\" id=\"")
    writeElement("", Array(id.utf8), "\" role=\"doc-noteref\">")
    writeElement("", digits, "</a></sup>")
  }

  /// Writes the footnotes as a labelled region at the end; they come in the order of their numbers.
  mutating func writeFootnotes(_ definitions: [Int]) {
    checkUnused(definitions)
    guard !definitions.isEmpty else { return }
    writeElement("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", markup.footnotes, "\">\n<ol>\n")
    context.enclosures += 1
    for (position, definition) in definitions.enumerated() { writeFootnote(definition, number: position + 1) }
    context.enclosures -= 1
    append("</ol>\n</section>\n")
  }

  private mutating func writeFootnote(_ index: Int, number: Int) {
    let node = tree.nodes[index]
    let label = scan.footnoteDefinitions.first { $0.line == Int(node.line) - 1 }
    let range = positions.range(of: node)
    shape.footnotes.append(
      MarkdownShape.Footnote(
        number: number, referenceCount: footnotes.total(of: number),
        range: (label?.range.lowerBound ?? range.lowerBound)..<range.upperBound))
    writeElement("<li id=\"", Array(ids.footnote(number).utf8), "\">\n")
    if let last = tree.children(of: index).last, tree.nodes[last].kind == .paragraph {
      context.backlinks = (last, number)
      writeChildren(of: index)
      context.backlinks = nil
    } else {
      writeChildren(of: index)
      append("<p>")
      writeBacklinks(to: number)
      append("</p>\n")
    }
    append("</li>\n")
  }

  /// Writes a link back to every reference of a footnote.
  mutating func writeBacklinks(to number: Int) {
    for count in 1...max(1, footnotes.total(of: number)) {
      if count > 1 { html.append(UInt8(ascii: " ")) }
      let label = count == 1 ? String(number) : "\(number)-\(count)"
      writeElement("<a href=\"#", Array(PageIDs.reference(to: number, count: count).utf8), "\" role=\"doc-backlink\"")
      writeElement(" aria-label=\"", markup.backToText.bytes(with: label), "\">↩")
      if count > 1 { writeElement("<sup>", Array(String(count).utf8), "</sup>") }
      append("</a>")
    }
  }

  /// Reports the definitions that the parser left out: those without a reference, and second ones of a name.
  private mutating func checkUnused(_ definitions: [Int]) {
    guard !scan.footnoteDefinitions.isEmpty else { return }
    let lines = Set(definitions.map { Int(tree.nodes[$0].line) - 1 })
    var labels: Set<String> = []
    for definition in scan.footnoteDefinitions {
      let isFirst = labels.insert(definition.text.lowercased()).inserted
      guard !lines.contains(definition.line) else { continue }
      findings.add(
        isFirst ? .unusedFootnote(definition.text) : .repeatedFootnote(definition.text), at: definition.range)
    }
  }
}
