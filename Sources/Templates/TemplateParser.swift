import Diagnostics

/// Puts tags and text together: which tag closes which, and which lines are only tags and therefore not written.
struct TemplateParser {
  /// A tag that waits for its closing tag.
  private struct Open {
    let tag: Tag
    var children: [TemplateNode] = []
    var lead: Range<Int>?
    var contentStart = 0
    var beginsLine = false
    var isGiven = false
  }

  /// The deepest nesting of sections, blocks and templates.
  static let depthLimit = 64

  private let source: SourceText
  private var bytes: [UInt8] { source.bytes }
  private var cursor = 0
  private var stack: [Open] = []
  private var nodes: [TemplateNode] = []
  /// What is wrong.
  private(set) var findings: FindingList

  /// A parser of a text, which adds to the findings of its scanner.
  init(_ source: SourceText, findings: FindingList) {
    self.source = source
    self.findings = findings
  }

  /// The parts of the text between and within the tags.
  mutating func parse(_ tags: [Tag]) -> [TemplateNode] {
    for tag in tags where !findings.isFull {
      guard stack.count < Self.depthLimit || !tag.kind.opens else {
        findings.add(TemplateMessage.tooDeep(at: place(of: tag)))
        return nodes
      }
      take(tag)
    }
    addText(upTo: bytes.count, isBeforeTag: false)
    for open in stack { findings.add(TemplateMessage.unclosed(open.tag, at: place(of: open.tag))) }
    return nodes
  }

  private mutating func take(_ tag: Tag) {
    if tag.kind == .close { return close(tag) }
    if stack.last?.tag.kind == .parent { return takeGiven(tag) }
    if tag.kind == .parent { return open(tag, lead: bytes.lead(before: tag.range.lowerBound)) }
    let lead = bytes.lead(before: tag.range.lowerBound)
    if tag.kind == .block, let lead { return openBlock(tag, lead: lead) }
    let isStandalone = skipLine(of: tag, lead: lead)
    switch tag.kind {
    case .variable, .raw: add(.variable(tag))
    case .partial: add(.partial(tag, indentation: isStandalone ? lead : nil))
    case .section, .inverted, .block: stack.append(Open(tag: tag))
    case .comment, .broken, .close, .parent: break
    }
  }

  /// Takes a tag directly inside a parent's tags, where only blocks are of use.
  private mutating func takeGiven(_ tag: Tag) {
    addText(upTo: tag.range.lowerBound, isBeforeTag: true)
    cursor = tag.range.upperBound
    switch tag.kind {
    case .comment, .broken: return
    case .block:
      // The line break after the tag belongs to the tag, wherever on its line the tag is.
      let next = bytes.nextLine(after: cursor)
      cursor = next ?? cursor
      stack.append(Open(tag: tag, contentStart: cursor, beginsLine: next != nil, isGiven: true))
    default:
      findings.add(TemplateMessage.dropped(at: place(of: tag)))
      if tag.kind.opens { stack.append(Open(tag: tag)) }
    }
  }

  /// Opens a block that nothing but blanks is before; they begin its content, whatever that will be.
  private mutating func openBlock(_ tag: Tag, lead: Range<Int>) {
    let isStandalone = skipLine(of: tag, lead: lead, dropsLead: true)
    let children: [TemplateNode] = isStandalone ? [] : [.indent(lead)]
    stack.append(Open(tag: tag, children: children, lead: lead, contentStart: cursor, beginsLine: isStandalone))
  }

  private mutating func open(_ tag: Tag, lead: Range<Int>?) {
    addText(upTo: tag.range.lowerBound, isBeforeTag: true)
    cursor = tag.range.upperBound
    stack.append(Open(tag: tag, lead: lead))
  }

  private mutating func close(_ tag: Tag) {
    guard let index = stack.lastIndex(where: { $0.tag.name == tag.name }) else {
      let open = stack.last?.tag
      findings.add(TemplateMessage.strayClose(tag, at: place(of: tag), open: open.map { ($0, place(of: $0)) }))
      return cursor = skipped(tag)
    }
    if let open = stack.last?.tag, open.name != tag.name {
      findings.add(TemplateMessage.strayClose(tag, at: place(of: tag), open: (open, place(of: open))))
    }
    while stack.count > index + 1 { finishTop(at: tag, isOwn: false) }
    finishTop(at: tag, isOwn: true)
  }

  private mutating func skipped(_ tag: Tag) -> Int {
    addText(upTo: tag.range.lowerBound, isBeforeTag: true)
    return tag.range.upperBound
  }

  /// Ends the innermost open tag, at its own closing tag or at that of an outer one.
  private mutating func finishTop(at tag: Tag, isOwn: Bool) {
    guard let top = stack.last else { return }
    let lead = bytes.lead(before: tag.range.lowerBound)
    if !isOwn {
      addText(upTo: tag.range.lowerBound, isBeforeTag: true)
      cursor = tag.range.lowerBound
    } else if top.tag.kind == .parent {
      addText(upTo: tag.range.lowerBound, isBeforeTag: true)
      cursor = tag.range.upperBound
    } else if top.isGiven {
      addText(upTo: lead?.lowerBound ?? tag.range.lowerBound, isBeforeTag: lead == nil)
      cursor = tag.range.upperBound
    } else {
      _ = skipLine(of: tag, lead: lead)
    }
    addFinished(stack.removeLast())
  }

  private mutating func addFinished(_ open: Open) {
    switch open.tag.kind {
    case .parent: addParent(open)
    case .block:
      let firstIndent = open.beginsLine && !open.children.isEmpty ? bytes.firstIndent(from: open.contentStart) : nil
      add(
        .block(
          TemplateBlock(
            tag: open.tag, children: open.children, lead: open.lead, firstIndent: firstIndent,
            beginsLine: open.beginsLine)))
    default: add(.section(open.tag, open.children))
    }
  }

  /// Adds a parent; when its first and its last tag leave nothing else on their lines, the whole stands alone.
  private mutating func addParent(_ open: Open) {
    let blocks = open.children.compactMap { node in
      if case .block(let block) = node { block } else { nil as TemplateBlock? }
    }
    var indentation: Range<Int>?
    if let lead = open.lead, let next = bytes.nextLine(after: cursor) {
      removeLastIndent()
      indentation = lead
      cursor = next
    }
    add(.parent(open.tag, indentation: indentation, blocks))
  }

  private func place(of tag: Tag) -> Place { source.place(of: tag.range) }
}

// MARK: - Lines

extension TemplateParser {
  /// Adds the text before a tag and passes over the tag, with its whole line when nothing else is on it.
  ///
  /// When `dropsLead`, the blanks before the tag are passed over even if the line is kept.
  private mutating func skipLine(of tag: Tag, lead: Range<Int>?, dropsLead: Bool = false) -> Bool {
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
  private mutating func addText(upTo end: Int, isBeforeTag: Bool) {
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

  private mutating func add(_ node: TemplateNode) {
    if stack.isEmpty { nodes.append(node) } else { stack[stack.count - 1].children.append(node) }
  }

  private mutating func removeLastIndent() {
    let last = stack.last?.children.last ?? nodes.last
    guard case .indent = last else { return }
    if stack.isEmpty { nodes.removeLast() } else { stack[stack.count - 1].children.removeLast() }
  }
}
