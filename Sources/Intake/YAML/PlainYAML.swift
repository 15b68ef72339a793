import Diagnostics

/// Reads YAML of the usual shape: mappings and lists, one inside the other, of texts on one line.
///
/// Nearly all front matter is nothing else, and libyaml takes a third of the time that a record's facts cost. Whatever
/// is not certain here is left to libyaml, comments and blank lines included, so that there is nothing to report and no
/// text is read in two ways.
struct PlainYAML {
  /// How many mappings and lists may lie in one another: more than any record has.
  private static let depthLimit = 8

  /// The whole file.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the YAML ends.
  private let end: Int
  private var offset: Int

  /// The tree of the YAML in a range of a file; nil when it is of another shape, right or wrong.
  static func tree(_ source: SourceText, _ range: Range<Int>) -> YAMLNode? {
    guard let last = range.last, source.bytes[last] == UInt8(ascii: "\n") else { return nil }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainYAML(bytes: bytes, end: range.upperBound, offset: range.lowerBound)
      let node = reader.mapping(at: 0, depth: 1)
      return reader.offset == reader.end ? node : nil
    }
  }

  /// The mapping whose first key is here, in a column from 0.
  private mutating func mapping(at column: Int, depth: Int) -> YAMLNode? {
    guard depth <= Self.depthLimit else { return nil }
    let start = offset
    var entries = YAMLEntryList()
    repeat {
      guard let key = key(), let value = value(below: column, depth: depth) else { return nil }
      let isFirst = entries.append(YAMLEntry(key: text(in: key), keyRange: key, value: value)) == nil
      guard isFirst, entries.entries.count < YAMLLimits.length else { return nil }
    } while goOn(at: column)
    return isFinished(at: column) ? node(from: start, to: entries.end, .mapping(entries.entries)) : nil
  }

  /// The list whose first hyphen is here.
  private mutating func list(at column: Int, depth: Int) -> YAMLNode? {
    guard depth <= Self.depthLimit else { return nil }
    let start = offset
    var items: [YAMLNode] = []
    repeat {
      guard byte(offset) == UInt8(ascii: "-"), byte(offset + 1) == UInt8(ascii: " ") else { return nil }
      offset += 2
      guard let item = item(at: column + 2, depth: depth), items.count < YAMLLimits.length - 1 else { return nil }
      items.append(item)
    } while goOn(at: column)
    return isFinished(at: column) ? node(from: start, to: items.last?.range.upperBound, .sequence(items)) : nil
  }

  private mutating func item(at column: Int, depth: Int) -> YAMLNode? {
    let start = offset
    let isMapping = key() != nil
    offset = start
    return isMapping ? mapping(at: column, depth: depth + 1) : scalar()
  }

  /// What stands behind a key's colon, or below it and further in.
  private mutating func value(below column: Int, depth: Int) -> YAMLNode? {
    guard byte(offset) == UInt8(ascii: "\n") else {
      offset += blanks
      return scalar()
    }
    offset += 1
    let inner = blanks
    guard inner > column else { return nil }
    offset += inner
    return byte(offset) == UInt8(ascii: "-")
      ? list(at: inner, depth: depth + 1) : mapping(at: inner, depth: depth + 1)
  }
}

extension PlainYAML {
  /// Passes over a key of small letters, digits and hyphens with its colon; nil when none is here.
  private mutating func key() -> Range<Int>? {
    let start = offset
    while Self.isKeyByte(byte(offset)) { offset += 1 }
    let key = start..<offset
    // A hyphen begins a list.
    guard !key.isEmpty, bytes[start] != UInt8(ascii: "-"), byte(offset) == UInt8(ascii: ":") else { return nil }
    offset += 1
    return byte(offset) == UInt8(ascii: " ") || byte(offset) == UInt8(ascii: "\n") ? key : nil
  }

  /// Passes over a text and its line break.
  private mutating func scalar() -> YAMLNode? {
    let start = offset
    let first = byte(start)
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    guard isQuoted ? skipQuoted(first) : skipPlain(), byte(offset) == UInt8(ascii: "\n") else { return nil }
    let text = text(in: isQuoted ? start + 1..<offset - 1 : start..<offset)
    defer { offset += 1 }
    return node(from: start, to: offset, .scalar(YAMLScalar(text: text, isPlain: !isQuoted)))
  }

  /// Passes over a text in quotation marks without any escape.
  private mutating func skipQuoted(_ mark: UInt8) -> Bool {
    offset += 1
    while byte(offset) != mark {
      let width = width(at: offset)
      guard width > 0, byte(offset) != UInt8(ascii: "\\") else { return false }
      offset += width
    }
    offset += 1
    return true
  }

  /// Passes over a text that begins with a letter or digit and holds nothing that could be more than text.
  private mutating func skipPlain() -> Bool {
    let first = byte(offset)
    guard first >= 0x80 || Self.isKeyByte(first | 0x20), first != UInt8(ascii: "-"), first > UInt8(ascii: " ") else {
      return false
    }
    while byte(offset) != UInt8(ascii: "\n") {
      let width = width(at: offset)
      let next = byte(offset + 1)
      switch byte(offset) {
      case UInt8(ascii: ":"), UInt8(ascii: " "):
        // A colon before a blank ends a key, a blank before a hash begins a comment; blanks at the end count for nothing.
        guard next > UInt8(ascii: " "), next != UInt8(ascii: "#") else { return false }
      default:
        guard width > 0 else { return false }
      }
      offset += width
    }
    return true
  }

  /// The length of a character that YAML takes as it is; 0 for any other, controls and line breaks among them.
  private func width(at offset: Int) -> Int {
    switch byte(offset) {
    case 0x20...0x7E: 1
    // U+00C0 to U+07FF.
    case 0xC3...0xDF where byte(offset + 1) & 0xC0 == 0x80: 2
    // U+2010 to U+2027: dashes and quotation marks, before the line separators.
    case 0xE2 where byte(offset + 1) == 0x80 && (0x90...0xA7).contains(byte(offset + 2)): 3
    default: 0
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
  }
}

extension PlainYAML {
  /// The byte at an offset; zero, which no text may hold, at the end.
  private func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// How many blanks stand here.
  private var blanks: Int {
    var index = offset
    while byte(index) == UInt8(ascii: " ") { index += 1 }
    return index - offset
  }

  /// Passes over the blanks before another key or item of the same column; false when the next line is not of it.
  private mutating func goOn(at column: Int) -> Bool {
    guard offset < end, blanks == column else { return false }
    offset += column
    return true
  }

  /// Whether the next line belongs to what lies around this column: one further in would go on with its text.
  private func isFinished(at column: Int) -> Bool { offset == end || blanks < column }

  private func text(in range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func node(from start: Int, to end: Int?, _ content: YAMLNode.Content) -> YAMLNode {
    YAMLNode(range: start..<(end ?? start), content: content)
  }
}
