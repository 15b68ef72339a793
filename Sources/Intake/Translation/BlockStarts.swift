/// Where the words of each block of a Markdown text begin: paragraphs, headings, items, rows, footnotes.
///
/// Told line by line, which is enough for marks that a person takes out again.
struct BlockStarts {
  /// The offsets, in order.
  private(set) var offsets: [Int] = []

  private let bytes: [UInt8]
  /// Where the tables lie that have not ended, in order.
  private var tables: ArraySlice<Range<Int>>

  /// The blocks of the text that begins at an offset of a file.
  ///
  /// - Parameter tables: Where the tables lie, in order.
  init(_ bytes: [UInt8], from offset: Int, tables: [Range<Int>]) {
    self.bytes = bytes
    self.tables = tables[...]
    var lines = LineRanges(bytes, from: offset)
    var begins = true
    while let line = lines.next() { begins = add(line, begins: begins) }
  }

  /// Notes a line that begins a block; returns whether the next one does.
  private mutating func add(_ line: Range<Int>, begins: Bool) -> Bool {
    var cursor = line.lowerBound
    var isMarked = false
    var isHeading = false
    skip(UInt8(ascii: ">"), in: line, &cursor)
    while let end = marker(at: cursor, in: line, &isHeading) {
      cursor = end
      isMarked = true
    }
    while let table = tables.first, table.upperBound <= line.lowerBound { tables.removeFirst() }
    let isRow = tables.first?.overlaps(line) ?? false
    if isRow { skip(UInt8(ascii: "|"), in: line, &cursor) }
    guard cursor < line.upperBound else { return true }
    if isMarked || isRow || begins, holdsWords(cursor..<line.upperBound) { offsets.append(cursor) }
    return isHeading
  }

  /// Passes blanks and a sign that may stand between them.
  private func skip(_ sign: UInt8, in line: Range<Int>, _ cursor: inout Int) {
    while cursor < line.upperBound, isBlank(bytes[cursor]) || bytes[cursor] == sign { cursor += 1 }
  }

  /// The end of a list marker, the number signs of a heading or the label of a footnote, with the blanks after it.
  private func marker(at start: Int, in line: Range<Int>, _ isHeading: inout Bool) -> Int? {
    guard start < line.upperBound else { return nil }
    let text = bytes[start..<line.upperBound]
    var end: Int?
    switch bytes[start] {
    case UInt8(ascii: "#"):
      end = text.firstIndex { $0 != UInt8(ascii: "#") }
      if let end, isBlank(bytes[end]) { isHeading = true }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): end = start + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let sign = text.firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      end = sign.flatMap { bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: ")") ? $0 + 1 : nil }
    case UInt8(ascii: "["):
      guard text.starts(with: "[^".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let colon = close + 1
      end = colon < line.upperBound && bytes[colon] == UInt8(ascii: ":") ? colon + 1 : nil
    default: return nil
    }
    guard var end, end < line.upperBound, isBlank(bytes[end]) else { return nil }
    while end < line.upperBound, isBlank(bytes[end]) { end += 1 }
    return end
  }

  /// Whether a stretch has words: no rule of a table or heading, and no address that a reference link leads to.
  private func holdsWords(_ range: Range<Int>) -> Bool {
    let text = bytes[range]
    if text.allSatisfy({ "-=|: ".utf8.contains($0) }) { return false }
    guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")) else { return true }
    return close + 1 >= range.upperBound || bytes[close + 1] != UInt8(ascii: ":")
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
