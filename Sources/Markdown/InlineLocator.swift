/// Finds where the inlines of one block stand in the file, in the order in which they are written.
struct InlineLocator {
  private let positions: SourcePositions
  private let block: MarkdownNode
  private let range: Range<Int>
  /// Just after what was found last.
  private var cursor: Int

  /// A search in one block.
  init(_ block: MarkdownNode, positions: SourcePositions) {
    self.positions = positions
    self.block = block
    range = positions.range(of: block)
    cursor = range.lowerBound
  }

  /// The range of a node that begins with one of some bytes: the parser's position when the bytes bear it out,
  /// else the next such byte.
  mutating func locate(_ node: MarkdownNode, opening: [UInt8], closing: [UInt8]) -> Range<Int> {
    let proposal = positions.offset(line: node.line, column: node.column, in: block)
    let isProven = proposal < range.upperBound && opening.contains(positions.bytes[proposal])
    let start = isProven && proposal >= cursor ? proposal : next(opening) ?? range.lowerBound
    var end = positions.offset(line: node.endLine, column: node.endColumn, in: block) + 1
    if end <= start || end > range.upperBound || !closing.contains(positions.bytes[end - 1]) {
      end =
        positions.bytes[start..<max(start, range.upperBound)].firstIndex(where: closing.contains).map { $0 + 1 }
        ?? lineEnd(from: start)
    }
    cursor = max(cursor, start + 1)
    return start..<max(start, end)
  }

  /// The first byte of the block.
  var start: Range<Int> { range.lowerBound..<min(range.lowerBound + 1, range.upperBound) }

  /// The next place of some bytes that no backslash escapes, or nil.
  mutating func find(_ needle: some Collection<UInt8>) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    var start = cursor
    while start + needle.count <= range.upperBound {
      guard let index = positions.bytes[start..<range.upperBound].firstIndex(of: first) else { return nil }
      if positions.bytes[index..<range.upperBound].starts(with: needle), !isEscaped(index) {
        cursor = index + needle.count
        return index..<cursor
      }
      start = index + 1
    }
    return nil
  }

  private func next(_ opening: [UInt8]) -> Int? {
    guard cursor < range.upperBound else { return nil }
    return positions.bytes[cursor..<range.upperBound].firstIndex(where: opening.contains)
  }

  /// Whether an odd number of backslashes stands before a byte.
  private func isEscaped(_ index: Int) -> Bool {
    var start = index
    while start > range.lowerBound, positions.bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (index - start) % 2 == 1
  }

  private func lineEnd(from start: Int) -> Int {
    positions.bytes[start..<max(start, range.upperBound)].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
  }
}
