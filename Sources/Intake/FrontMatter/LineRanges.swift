/// The lines of a text as ranges without their line breaks; a CR before a LF belongs to the break.
struct LineRanges {
  /// The offset of the next line.
  private(set) var offset: Int
  private let bytes: [UInt8]

  /// The lines from an offset on.
  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next line, or nil at the end.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    offset = min(end + 1, bytes.count)
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
