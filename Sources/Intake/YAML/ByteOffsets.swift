import Bytes

/// Turns libyaml's marks, which count code points, into byte offsets of the whole file.
///
/// It remembers where it was, so that marks in the order of the text cost one walk in all; an ASCII text costs none.
struct ByteOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let isASCII: Bool
  private var index = 0
  private var offset = 0

  /// The marks of the YAML in `bytes`, which begins `base` bytes into its file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    isASCII = bytes.firstOffset(in: 0..<bytes.count) { $0.beyondASCII } == bytes.count
  }

  /// The byte offset in the file of a mark's index in code points; past the end means the end.
  mutating func offset(ofMark mark: Int) -> Int {
    if isASCII { return base + min(mark, bytes.count) }
    while index < mark, offset < bytes.count { step(forward: true) }
    while index > mark, offset > 0 { step(forward: false) }
    return base + offset
  }

  /// Every byte but a UTF-8 continuation byte begins a code point.
  private mutating func step(forward: Bool) {
    repeat { offset += forward ? 1 : -1 } while offset > 0 && offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    index += forward ? 1 : -1
  }
}
