import Diagnostics

/// Finds the tags of a template, byte by byte.
struct TagScanner {
  private let source: SourceText
  private var position = 0
  private var nextClosing = -1
  /// The tags in order.
  private(set) var tags: [Tag] = []
  /// What is wrong with them.
  private(set) var findings: FindingList

  /// A scanner at the beginning of a text.
  init(_ source: SourceText) {
    self.source = source
    findings = FindingList()
  }

  /// Finds all tags.
  mutating func scan() {
    while !findings.isFull, let start = source.bytes.index(of: "{{", before: source.bytes.count, from: position) {
      scanTag(at: start)
    }
  }

  private mutating func scanTag(at start: Int) {
    let bytes = source.bytes
    var content = start + 2
    while content < bytes.count, bytes[content].isTemplateBlank { content += 1 }
    let sign = content < bytes.count ? bytes[content] : 0
    if sign == UInt8(ascii: "{"), content == start + 2 {
      return finish(.raw, from: start, content: content + 1, braces: 3)
    }
    if sign == UInt8(ascii: "=") { return refuseDelimiters(at: start) }
    guard let kind = TagKind(sign: sign) else {
      return finish(.variable, from: start, content: content, braces: 2)
    }
    finish(kind, from: start, content: content + 1, braces: 2)
  }

  private mutating func finish(_ kind: TagKind, from start: Int, content: Int, braces: Int) {
    let bytes = source.bytes
    guard let end = closing(from: content) else { return leaveOpen(start..<bytes.count, braces: braces) }
    // No name holds a brace, so another opening before the end means that this tag was left open.
    if kind != .comment, let next = bytes.index(of: "{{", before: end, from: content) {
      return leaveOpen(start..<next, braces: braces)
    }
    let range = start..<end + braces
    guard range.upperBound <= bytes.count, bytes[range.upperBound - 1] == UInt8(ascii: "}") else {
      return leaveOpen(start..<end + 2, braces: braces)
    }
    position = range.upperBound
    let isBroken = kind == .comment ? false : !check(kind, content..<end, in: range)
    tags.append(Tag(kind: kind, name: name(in: content..<end), range: range, isBroken: isBroken))
  }

  /// Reports a tag that does not end, and goes on after what it certainly holds.
  private mutating func leaveOpen(_ range: Range<Int>, braces: Int) {
    let place = source.place(of: firstLine(of: range))
    findings.add(TemplateMessage.unclosedTag(at: place, closing: String(repeating: "}", count: braces)))
    tags.append(Tag(kind: .broken, name: "", range: range, isBroken: true))
    position = range.upperBound
  }

  /// The next closing braces; they are remembered, so that a text full of openings is searched once.
  private mutating func closing(from content: Int) -> Int? {
    if nextClosing < content {
      nextClosing = source.bytes.index(of: "}}", before: source.bytes.count, from: content) ?? .max
    }
    return nextClosing == .max ? nil : nextClosing
  }

  private func name(in range: Range<Int>) -> String {
    String(decoding: source.bytes.trimmed(range), as: UTF8.self)
  }

  /// Whether a tag's name may stand; if not, says why.
  private mutating func check(_ kind: TagKind, _ content: Range<Int>, in range: Range<Int>) -> Bool {
    let name = source.bytes.trimmed(content)
    // What a closing tag names is the opening tag's affair.
    if kind == .close { return true }
    if name.isEmpty {
      findings.add(TemplateMessage.emptyTag(at: source.place(of: range)))
      return false
    }
    if kind == .partial || kind == .parent, name.first == UInt8(ascii: "*") {
      findings.add(TemplateMessage.dynamicName(at: source.place(of: range)))
      return false
    }
    guard !TemplateName.isWellFormed(name) else { return true }
    findings.add(TemplateMessage.badName(String(decoding: name, as: UTF8.self), at: source.place(of: range)))
    return false
  }

  private mutating func refuseDelimiters(at start: Int) {
    let end = closing(from: start + 2).map { $0 + 2 } ?? source.bytes.count
    findings.add(TemplateMessage.delimiters(at: source.place(of: firstLine(of: start..<end))))
    tags.append(Tag(kind: .broken, name: "", range: start..<end, isBroken: true))
    position = end
  }

  /// What a tag without an end has on its first line, without the blanks at its end.
  private func firstLine(of range: Range<Int>) -> Range<Int> {
    let end = source.bytes[range].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    return range.lowerBound..<source.bytes.trimmed(range.lowerBound..<end).endIndex
  }
}
