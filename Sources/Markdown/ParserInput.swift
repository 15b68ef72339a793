/// The bytes that the parser gets, and how they lie to the file's own.
///
/// They are the file's bytes unless the text marks words of another language: there the brackets are escaped, so that
/// no link takes them, and control characters that no author's text may hold tell them apart in the parsed text.
struct ParserInput: Sendable {
  /// Stands before an opening bracket, around the number of its mark.
  static let openMark: UInt8 = 0x02
  /// Stands after a closing bracket.
  static let closeMark: UInt8 = 0x03

  /// The whole file, or the changed text alone.
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// For every inserted byte the file's offset of the byte that follows it, in order.
  let insertions: [Int]

  /// Prepares the text of a file.
  init(_ bytes: [UInt8], scan: BodyScan) {
    guard scan.hasControls || !scan.languageMarks.isEmpty else {
      self.bytes = bytes
      range = scan.range
      insertions = []
      return
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(scan.range.count + 16 * scan.languageMarks.count)
    var offsets: [Int] = []
    var next = scan.range.lowerBound
    for insertion in Self.insertions(of: scan.languageMarks) {
      copy += bytes[next..<insertion.offset].lazy.map(Self.harmless)
      copy += insertion.bytes
      offsets += repeatElement(insertion.offset, count: insertion.bytes.count)
      next = insertion.offset
    }
    copy += bytes[next..<scan.range.upperBound].lazy.map(Self.harmless)
    self.bytes = copy
    range = 0..<copy.count
    insertions = offsets
  }

  /// Gives the bytes to a function.
  func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The bytes around the brackets of every mark, in the order of the file.
  private static func insertions(of marks: [LanguageMark]) -> [(offset: Int, bytes: [UInt8])] {
    var insertions: [(offset: Int, bytes: [UInt8])] = []
    for (index, mark) in marks.enumerated() {
      insertions.append((mark.open, [openMark] + Array(String(index).utf8) + [openMark, UInt8(ascii: "\\")]))
      insertions.append((mark.close, [UInt8(ascii: "\\")]))
      insertions.append((mark.close + 1, [closeMark]))
    }
    return insertions.sorted { $0.offset < $1.offset }
  }

  /// The byte, or a question mark for a control character; the file's own checks report those.
  private static func harmless(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 9, 10, 13, 32...126, 128...255: byte
    default: UInt8(ascii: "?")
    }
  }
}
