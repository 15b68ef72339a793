import Diagnostics

extension TemplateParser {
  /// Adds the text before a tag and passes over the tag, with its whole line when nothing else is on it.
  ///
  /// When `dropsLead`, the blanks before the tag are passed over even if the line is kept.
  mutating func skipLine(of tag: Tag, lead: Range<Int>?, dropsLead: Bool = false) -> Bool {
    let next = tag.kind.writes ? nil : bytes.nextLine(after: tag.range.upperBound)
    guard let lead, next != nil || dropsLead else {
      addText(upTo: tag.range.lowerBound, isBeforeTag: true)
      cursor = tag.range.upperBound
      return false
    }
    addText(upTo: max(cursor, lead.lowerBound), isBeforeTag: false)
    cursor = next ?? tag.range.upperBound
    return next != nil
  }

  /// Adds the text from the cursor, with a mark where each line that is written begins.
  mutating func addText(upTo end: Int, isBeforeTag: Bool) {
    guard cursor <= end else { return }
    if stack.last?.tag.kind == .parent { return refuseText(cursor..<end) }
    var start = cursor
    while start < end || (isBeforeTag && start == end) {
      if start == 0 || bytes[start - 1] == UInt8(ascii: "\n") { start = addIndent(from: start, to: end, isBeforeTag) }
      let lineEnd = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
      if lineEnd > start { add(.text(start..<lineEnd)) }
      if lineEnd == end, start == end || bytes[end - 1] != UInt8(ascii: "\n") { return }
      start = lineEnd
    }
  }

  /// Adds the blanks that begin a line, unless the line is empty; returns where they end.
  private mutating func addIndent(from start: Int, to end: Int, _ isBeforeTag: Bool) -> Int {
    let textStart = bytes[start..<end].firstIndex { !$0.isTemplateSpace } ?? end
    let isEmptyLine =
      textStart < end
      ? textStart == start && (bytes[start] == UInt8(ascii: "\n") || bytes[start] == UInt8(ascii: "\r"))
      : textStart == start && !isBeforeTag
    if !isEmptyLine { add(.indent(start..<textStart)) }
    return textStart
  }

  private mutating func refuseText(_ range: Range<Int>) {
    let text = bytes.trimmed(range)
    guard !text.isEmpty else { return }
    findings.add(TemplateMessage.dropped(at: source.place(of: text.startIndex..<text.endIndex)))
  }

  /// Adds a part where the innermost open tag collects them.
  mutating func add(_ node: TemplateNode) {
    if stack.isEmpty { nodes.append(node) } else { stack[stack.count - 1].children.append(node) }
  }

  /// Takes back the beginning of the line that was added last.
  mutating func removeLastIndent() {
    if stack.isEmpty {
      if case .indent = nodes.last { nodes.removeLast() }
    } else if case .indent = stack[stack.count - 1].children.last {
      stack[stack.count - 1].children.removeLast()
    }
  }
}
