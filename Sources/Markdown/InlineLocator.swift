/// Finds where the inlines of one block stand in the file, in the order in which they are written.
///
/// It is given the positions anew each time: there is one for every paragraph, and holding them would cost more than
/// the search.
struct InlineLocator {
  /// More bytes than a link with its words and address needs; an end is not looked for farther away.
  private static let longest = 8 * 1024

  private let block: MarkdownNode
  private let range: Range<Int>
  /// Just after what was found last.
  private var cursor: Int
  /// How often something may still not be found: each time the rest of the block is searched in vain.
  private var failuresLeft = 32

  /// A search in one block.
  init(_ block: MarkdownNode, positions: SourcePositions) {
    self.block = block
    range = positions.range(of: block)
    cursor = range.lowerBound
  }

  /// The first byte of the block.
  var start: Range<Int> { range.lowerBound..<min(range.lowerBound + 1, range.upperBound) }

  /// The range of a link, an image or HTML: the parser's position when the bytes bear it out, else the next place
  /// that begins with one of some bytes.
  mutating func locate(_ node: MarkdownNode, opening: StaticString, in positions: SourcePositions) -> Range<Int> {
    let bytes = positions.bytes
    let proposal = positions.offset(line: node.line, column: node.column, in: block)
    let isProven = range.contains(proposal) && proposal >= cursor && opening.holds(bytes[proposal])
    let start = isProven ? proposal : next(opening, in: bytes) ?? range.lowerBound
    var end = positions.offset(line: node.endLine, column: node.endColumn, in: block) + 1
    if end <= start || end > range.upperBound || !StaticString(")]>").holds(bytes[end - 1]) {
      end = self.end(from: start, in: bytes)
    }
    cursor = max(cursor, start + 1)
    return start..<max(start, end)
  }

  /// The next place of some bytes that no backslash escapes, or nil.
  mutating func find(_ needle: some Collection<UInt8>, in positions: SourcePositions) -> Range<Int>? {
    guard let first = needle.first, failuresLeft > 0 else { return nil }
    var start = cursor
    while start + needle.count <= range.upperBound {
      guard let index = positions.bytes[start..<range.upperBound].firstIndex(of: first) else { break }
      if positions.bytes[index..<range.upperBound].starts(with: needle), !isEscaped(index, in: positions.bytes) {
        cursor = index + needle.count
        return index..<cursor
      }
      start = index + 1
    }
    failuresLeft -= 1
    return nil
  }

  private mutating func next(_ opening: StaticString, in bytes: [UInt8]) -> Int? {
    guard cursor < range.upperBound, failuresLeft > 0 else { return nil }
    let found = bytes[cursor..<range.upperBound].firstIndex(where: opening.holds)
    if found == nil { failuresLeft -= 1 }
    return found
  }

  /// The end of what begins with a bracket or an angle: after the address, the label or the angle, or the line's end.
  private func end(from start: Int, in bytes: [UInt8]) -> Int {
    guard start < range.upperBound else { return start }
    let rest = bytes[start..<min(range.upperBound, start + Self.longest)]
    let close = rest.first == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "]")
    guard let end = rest.firstIndex(of: close) else {
      return rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
    }
    guard end + 1 < rest.endIndex, bytes[end + 1] == UInt8(ascii: "(") else { return end + 1 }
    return rest[(end + 1)...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? end + 1
  }

  /// Whether an odd number of backslashes stands before a byte.
  private func isEscaped(_ index: Int, in bytes: [UInt8]) -> Bool {
    var start = index
    while start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (index - start) % 2 == 1
  }
}

extension StaticString {
  /// Whether a byte is one of the string's.
  fileprivate func holds(_ byte: UInt8) -> Bool {
    withUTF8Buffer { $0.contains(byte) }
  }
}
