/// Turns the parser's lines and columns into byte offsets of the file.
///
/// The parser counts columns in bytes of the text it was given, from the first byte of the block on the block's first
/// line, and as if every further line of a paragraph began in the block's column. After a link that runs over a line
/// break its lines are one short, so an offset is a proposal that `InlineLocator` proves against the bytes.
struct SourcePositions: Sendable {
  /// The file's bytes.
  let bytes: [UInt8]
  /// What the first look at the text told.
  let scan: BodyScan
  /// The bytes that were parsed.
  let input: ParserInput

  /// The offset of a line and column, both from 1.
  func offset(line: Int32, column: Int32) -> Int {
    let line = scan.line(Int(line) - 1)
    return min(original(max(0, Int(column) - 1), from: line.lowerBound), line.upperBound)
  }

  /// The offset of a column that was counted inside a block.
  func offset(line: Int32, column: Int32, in block: MarkdownNode) -> Int {
    guard line > block.line, block.kind == .paragraph else { return offset(line: line, column: column) }
    let range = scan.line(Int(line) - 1)
    let prefix = bytes[range].prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }.count
    let start = range.lowerBound + prefix
    return min(original(max(0, Int(column - block.column)), from: start), range.upperBound)
  }

  /// The bytes of a block, without the line break at its end.
  func range(of block: MarkdownNode) -> Range<Int> {
    let start = offset(line: block.line, column: block.column)
    let last = block.endColumn == 0 ? block.endLine - 1 : block.endLine
    let end = trimmedEnd(of: scan.line(Int(max(last, block.line)) - 1))
    return start..<max(start, end)
  }

  /// The first line of a block, from the block's first byte.
  func firstLine(of block: MarkdownNode) -> Range<Int> {
    let start = offset(line: block.line, column: block.column)
    return start..<max(start, trimmedEnd(of: scan.line(Int(block.line) - 1)))
  }

  /// The end of a line without blanks and its line break.
  private func trimmedEnd(of line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// The file's offset of a number of parsed bytes after an offset of the file.
  private func original(_ count: Int, from start: Int) -> Int {
    guard !input.insertions.isEmpty else { return start + count }
    var inserted = 0
    for insertion in input.insertions[firstInsertion(from: start)...] {
      guard insertion - start + inserted < count else { break }
      inserted += 1
    }
    return start + count - inserted
  }

  /// The index of the first insertion at an offset or after it.
  private func firstInsertion(from offset: Int) -> Int {
    var low = 0
    var high = input.insertions.count
    while low < high {
      let middle = (low + high) / 2
      if input.insertions[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
