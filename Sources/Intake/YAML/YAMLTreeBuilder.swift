import CYAML
import Diagnostics

/// Builds our tree from libyaml's events and reports what a record may not use.
struct YAMLTreeBuilder {
  /// What is wrong so far.
  private(set) var findings: [Diagnostic] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let source: SourceText
  private let events: YAMLEvents
  private var offsets: ByteOffsets

  /// A builder over the YAML in `bytes`, which begins `base` bytes into the file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, source: SourceText) {
    self.bytes = bytes
    self.base = base
    self.source = source
    events = YAMLEvents(bytes)
    offsets = ByteOffsets(bytes, base: base)
  }

  /// The only document, or nil when the text cannot be understood.
  mutating func document() -> YAMLNode? {
    var root: YAMLNode?
    while let event = next() {
      switch event.pointee.type {
      case YAML_STREAM_END_EVENT:
        return root ?? YAMLNode(range: base..<base, content: .mapping([]))
      case YAML_DOCUMENT_START_EVENT:
        guard checkDocument(event.pointee, isFirst: root == nil) else { return nil }
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT:
        continue
      default:
        root = node(event, depth: 1)
        guard root != nil else { return nil }
      }
    }
    return nil
  }

  /// The next event; nil after the problem was reported.
  private mutating func next() -> UnsafeMutablePointer<yaml_event_t>? {
    if let event = events.next() { return event }
    findings.append(YAMLProblemWording(events.problem, source: source).finding(&offsets, base: base))
    return nil
  }

  /// Reports directives, and a second document, which ends the reading.
  private mutating func checkDocument(_ event: yaml_event_t, isFirst: Bool) -> Bool {
    let start = event.data.document_start
    let range = range(of: event)
    guard isFirst else {
      findings.append(.yamlSecondDocument(at: source.place(of: range)))
      return false
    }
    if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
      findings.append(.yamlDirective(at: source.place(of: range)))
    }
    return true
  }
}

extension YAMLTreeBuilder {
  /// The value that begins with an event, or nil when it cannot be understood.
  private mutating func node(_ event: UnsafeMutablePointer<yaml_event_t>, depth: Int) -> YAMLNode? {
    let range = range(of: event.pointee)
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      return YAMLNode(range: range, content: .scalar(scalar(event.pointee.data.scalar, range)))
    case YAML_ALIAS_EVENT:
      findings.append(.yamlAlias(at: source.place(of: range)))
      return YAMLNode(range: range, content: .scalar(YAMLScalar(text: text(in: range), isPlain: false)))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
      check(anchor: start.anchor, tag: start.tag, range)
      return isWithinDepth(depth, range) ? sequence(from: range, isFlow: isFlow, depth: depth) : nil
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
      check(anchor: start.anchor, tag: start.tag, range)
      return isWithinDepth(depth, range) ? mapping(from: range, isFlow: isFlow, depth: depth) : nil
    default:
      return nil
    }
  }

  private mutating func sequence(from start: Range<Int>, isFlow: Bool, depth: Int) -> YAMLNode? {
    var items: [YAMLNode] = []
    while let event = next() {
      if event.pointee.type == YAML_SEQUENCE_END_EVENT {
        let end = isFlow ? range(of: event.pointee).upperBound : items.last?.range.upperBound
        return YAMLNode(range: span(start, to: end), content: .sequence(items))
      }
      guard let item = node(event, depth: depth + 1), isWithinLength(items.count, item.range) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func mapping(from start: Range<Int>, isFlow: Bool, depth: Int) -> YAMLNode? {
    var entries = YAMLEntryList()
    var count = 0
    while let event = next() {
      if event.pointee.type == YAML_MAPPING_END_EVENT {
        let end = isFlow ? range(of: event.pointee).upperBound : entries.end
        return YAMLNode(range: span(start, to: end), content: .mapping(entries.entries))
      }
      guard let key = node(event, depth: depth + 1), let event = next(), let value = node(event, depth: depth + 1),
        isWithinLength(count, key.range)
      else { return nil }
      count += 1
      append(key: key, value: value, to: &entries)
    }
    return nil
  }

  private mutating func append(key: YAMLNode, value: YAMLNode, to entries: inout YAMLEntryList) {
    guard let scalar = key.scalar, !isAfterQuestionMark(key.range.lowerBound) else {
      return findings.append(.yamlComplexKey(at: source.place(of: key.range)))
    }
    // Reported once: as unknown keys these would be reported again.
    if scalar.isPlain, scalar.text == "<<" {
      return findings.append(.yamlMergeKey(at: source.place(of: key.range)))
    }
    guard !scalar.text.isEmpty else { return findings.append(.yamlEmptyKey(at: source.place(of: key.range))) }
    let entry = YAMLEntry(key: scalar.text, keyRange: key.range, value: value)
    if let first = entries.append(entry) {
      findings.append(
        .yamlDuplicateKey(
          scalar.text, at: source.place(of: key.range), first: source.place(of: first.keyRange)))
    }
  }
}

extension YAMLTreeBuilder {
  private mutating func scalar(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, _ range: Range<Int>)
    -> YAMLScalar
  {
    check(anchor: scalar.anchor, tag: scalar.tag, range)
    let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    var value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)[...]
    // The end of a block's last line belongs to how it is written, and not to what it says.
    while isBlock, value.last == UInt8(ascii: "\n") { value.removeLast() }
    let text = String(decoding: value, as: UTF8.self)
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, source.bytes[range].contains(UInt8(ascii: "\\")) {
      findings += CharacterCheck.findings(inEscapesOf: text, at: range, of: source)
    }
    return YAMLScalar(text: text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, isBlock: isBlock)
  }

  private mutating func check(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ range: Range<Int>
  ) {
    if anchor != nil { findings.append(.yamlAnchor(at: source.place(of: range))) }
    if tag != nil { findings.append(.yamlTag(at: source.place(of: range))) }
  }

  private mutating func isWithinDepth(_ depth: Int, _ range: Range<Int>) -> Bool {
    if depth <= YAMLLimits.depth { return true }
    findings.append(.yamlTooDeep(at: source.place(of: range)))
    return false
  }

  /// Whether another item or key has room beside so many others.
  private mutating func isWithinLength(_ count: Int, _ range: Range<Int>) -> Bool {
    if count < YAMLLimits.length { return true }
    findings.append(.yamlTooLong(at: source.place(of: range)))
    return false
  }

  /// The bytes of an event in the file, without blanks at the end: a block text's end mark lies at the next key.
  private mutating func range(of event: yaml_event_t) -> Range<Int> {
    let start = offsets.offset(ofMark: event.start_mark.index)
    var end = max(start, offsets.offset(ofMark: event.end_mark.index))
    while end > start, Self.isBlank(source.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// From the beginning of a collection to the end of its last part.
  private func span(_ start: Range<Int>, to end: Int?) -> Range<Int> {
    start.lowerBound..<max(start.lowerBound, end ?? start.upperBound)
  }

  private func text(in range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// Whether a key is written after YAML's mark of a complex key, which its events do not show.
  private func isAfterQuestionMark(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= base, source.bytes[index] == UInt8(ascii: " ") { index -= 1 }
    return index >= base && source.bytes[index] == UInt8(ascii: "?")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }
}
