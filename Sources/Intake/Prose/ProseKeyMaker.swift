import Bytes

/// Makes the keys of words that come byte by byte.
struct ProseKeyMaker {
  private var key = ProseKey()
  private var count = 0
  /// The bytes since the last eight, the first lowest.
  private var rest: UInt64 = 0

  /// Adds a byte of a word.
  mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte) &<< UInt64(8 * (count % ByteBlock.width))
    count += 1
    if count.isMultiple(of: ByteBlock.width) { addRest() }
  }

  /// Ends a word; nil when it had no bytes.
  mutating func word() -> ProseKey? {
    guard count > 0 else { return nil }
    if !count.isMultiple(of: ByteBlock.width) { addRest() }
    defer { self = ProseKeyMaker() }
    return key
  }

  private mutating func addRest() {
    key.add(ByteBlock(bytes: rest))
    rest = 0
  }
}
