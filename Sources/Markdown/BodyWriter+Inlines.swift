import Model

extension BodyWriter {

  /// Writes the children of an element, and closes what marks of language are still open in it.
  mutating func writeInlines(of index: Int) {
    let outer = context.outerMarks
    context.outerMarks = context.openMarks.count
    writeChildren(of: index)
    while context.openMarks.count > context.outerMarks {
      findings.add(.crossingLanguageMark, at: scan.languageMarks[context.openMarks.removeLast()].range)
      append("</span>")
    }
    context.outerMarks = outer
  }

  /// Writes an element without attributes.
  mutating func writeInline(_ start: StaticString, _ index: Int, _ end: StaticString) {
    append(start)
    writeInlines(of: index)
    append(end)
  }

  /// Writes words, with their marks of language as elements.
  mutating func writeText(_ text: ArraySlice<UInt8>) {
    guard !positions.input.insertions.isEmpty, LanguageMarks.hasMarks(text) else {
      writeWords(text)
      return
    }
    for piece in LanguageMarks.pieces(of: text) {
      switch piece {
      case .words(let words): writeWords(words)
      case .open(let number): openMark(number)
      case .close: closeMark()
      }
    }
  }

  private mutating func openMark(_ number: Int) {
    guard scan.languageMarks.indices.contains(number) else { return }
    let mark = scan.languageMarks[number]
    if context.openMarks.isEmpty, mark.tag == language.rawValue { findings.add(.ownLanguage(mark.tag), at: mark.range) }
    shape.foreignRuns.append(MarkdownShape.ForeignRun(tag: mark.tag, range: mark.range))
    context.openMarks.append(number)
    writeElement("<span lang=\"", HTML.escaped(mark.tag), "\">")
  }

  private mutating func closeMark() {
    // The end of a mark that began in another element was reported there.
    guard context.openMarks.count > context.outerMarks else { return }
    context.openMarks.removeLast()
    append("</span>")
  }

  /// Reports HTML between words; nothing of it is written.
  mutating func noteInlineHTML(_ node: MarkdownNode) {
    let literal = tree.literal(node)
    let line = literal.prefix { $0 != 0x0A && $0 != 0x0D }
    let range = locator.find(line, in: positions) ?? locator.locate(node, opening: "[<", in: positions)
    findings.add(Self.finding(forHTML: literal), at: range)
  }

  /// What to say about HTML: comments are dropped, everything else is refused.
  static func finding(forHTML html: ArraySlice<UInt8>) -> Finding {
    let start = Array("<!--".utf8)
    let end = Array("-->".utf8)
    guard html.drop(while: { $0 <= 0x20 }).starts(with: start) else { return .rawHTML }
    var rest = html.drop { $0 <= 0x20 }
    while rest.starts(with: start) {
      guard let close = rest.dropFirst(start.count).indices.first(where: { rest[$0...].starts(with: end) }) else {
        return .wordsInComment
      }
      rest = rest[(close + end.count)...].drop { $0 <= 0x20 }
    }
    return rest.isEmpty ? .comment : .wordsInComment
  }
}
