import Diagnostics

/// Puts tags and text together: which tag closes which, and which lines are only tags and therefore not written.
struct TemplateParser {
  /// The deepest nesting of sections, blocks and templates.
  static let depthLimit = 64

  /// The text.
  let source: SourceText
  /// Up to where the text is taken.
  var cursor = 0
  /// The tags that are open, innermost last.
  var stack: [OpenTag] = []
  /// What is outside all tags that are open.
  var nodes: [TemplateNode] = []
  /// What is wrong.
  var findings: FindingList

  /// The text's bytes.
  var bytes: [UInt8] { source.bytes }

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
    if stack.isEmpty { addText(upTo: bytes.count, isBeforeTag: false) }
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
    case .section, .inverted, .block: stack.append(OpenTag(tag: tag))
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
      stack.append(OpenTag(tag: tag, contentStart: cursor, beginsLine: next != nil, isGiven: true))
    default:
      findings.add(TemplateMessage.dropped(at: place(of: tag)))
      if tag.kind.opens { stack.append(OpenTag(tag: tag)) }
    }
  }

  /// Opens a block that nothing but blanks is before; they begin its content, whatever that will be.
  private mutating func openBlock(_ tag: Tag, lead: Range<Int>) {
    let isStandalone = skipLine(of: tag, lead: lead, dropsLead: true)
    let children: [TemplateNode] = isStandalone ? [] : [.indent(lead)]
    stack.append(OpenTag(tag: tag, children: children, lead: lead, contentStart: cursor, beginsLine: isStandalone))
  }

  private mutating func open(_ tag: Tag, lead: Range<Int>?) {
    addText(upTo: tag.range.lowerBound, isBeforeTag: true)
    cursor = tag.range.upperBound
    stack.append(OpenTag(tag: tag, lead: lead))
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

  private mutating func addFinished(_ open: OpenTag) {
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
  private mutating func addParent(_ open: OpenTag) {
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
