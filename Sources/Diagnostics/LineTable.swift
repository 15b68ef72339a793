import Synchronization

/// Where the lines of a text begin: the position of every 1,024th byte, from which any other is a short walk.
///
/// Most texts have nothing to report, so the table is made when a position is first asked for.
final class LineTable: Sendable {
  /// Line and column, both from 1; columns count code points.
  struct Position: Sendable {
    var line = 1
    var column = 1

    /// Walks over bytes.
    mutating func advance(over bytes: Slice<UnsafeBufferPointer<UInt8>>) {
      let bytes = UnsafeBufferPointer(rebasing: bytes)
      let lineBreak = UInt8(ascii: "\n")
      var breaks = 0
      // Without a check for overflow the compiler counts many bytes at a time.
      for byte in bytes where byte == lineBreak { breaks &+= 1 }
      var start = 0
      if breaks > 0 {
        line += breaks
        column = 1
        start = bytes.lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
      }
      // Every byte but a UTF-8 continuation byte begins a code point.
      for byte in bytes[start...] where byte & 0xC0 != 0x80 { column &+= 1 }
    }
  }

  /// How many bytes lie between two positions of the table.
  private static let stride = 1_024

  private let table = Mutex<[Position]>([])

  /// The position of a byte offset; one past the end is the end.
  func position(at offset: Int, in bytes: [UInt8]) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    return bytes.withUnsafeBufferPointer { bytes in
      let block = offset / Self.stride
      var position = table.withLock { table in
        if table.isEmpty { table = Self.positions(in: bytes) }
        return table[block]
      }
      position.advance(over: bytes[block * Self.stride..<offset])
      return position
    }
  }

  private static func positions(in bytes: UnsafeBufferPointer<UInt8>) -> [Position] {
    var positions = [Position()]
    for end in Swift.stride(from: stride, through: bytes.count, by: stride) {
      var position = positions[positions.count - 1]
      position.advance(over: bytes[end - stride..<end])
      positions.append(position)
    }
    return positions
  }
}
