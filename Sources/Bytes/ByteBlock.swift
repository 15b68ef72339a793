/// Eight neighbouring bytes of a text, which are asked all at once.
///
/// A text is searched for something rare many times over. Every question is arithmetic on one number, so that eight bytes
/// cost little more than one: Warren, “Hacker's Delight”, section 6-1. Vectors of sixteen bytes are slower, because
/// the compiler takes them apart.
@frozen @usableFromInline
package struct ByteBlock {
  /// How many bytes a block has.
  @inlinable package static var width: Int { 8 }

  /// The bytes, the first of them lowest.
  @usableFromInline package let bytes: UInt64

  /// The bytes from an offset on; where fewer are left before the end, zeros stand for the others.
  @inlinable @inline(__always)
  package init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let raw = UnsafeRawBufferPointer(text)
    if offset &+ Self.width <= raw.count {
      bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      var last: UInt64 = 0
      for index in offset..<raw.count { last |= UInt64(raw[index]) &<< UInt64(8 &* (index &- offset)) }
      bytes = last
    }
  }

  /// The block of eight bytes, the first of them lowest.
  @inlinable @inline(__always)
  package init(bytes: UInt64) {
    self.bytes = bytes
  }

  /// The block with the sixth bit of every byte set, which makes small letters of capitals, and other signs of signs.
  @inlinable @inline(__always)
  package var smallLetters: ByteBlock { ByteBlock(bytes: bytes | Self.all(0x20)) }

  /// The block with the capitals A to Z made small.
  @inlinable @inline(__always)
  package var lowercased: ByteBlock {
    ByteBlock(bytes: bytes | (within(0x41...0x5A).marks & Self.all(0x80)) &>> 2)
  }

  /// The block with zeros for all but its first bytes, of which there is at least one.
  @inlinable @inline(__always)
  package func first(_ count: Int) -> ByteBlock {
    ByteBlock(bytes: bytes & (UInt64.max &>> UInt64(8 &* (Self.width &- count))))
  }

  /// The bytes beyond ASCII.
  @inlinable @inline(__always)
  package var beyondASCII: ByteSelection { ByteSelection(marks: bytes) }

  /// The bytes that equal one.
  ///
  /// - Parameter ignored: Bits that do not count, so that bytes which differ in them alone are found together.
  @inlinable @inline(__always)
  package func equal(to byte: UInt8, ignoring ignored: UInt8 = 0) -> ByteSelection {
    let difference = (bytes ^ Self.all(byte)) & ~Self.all(ignored)
    // Seven bits are never above 127: adding as much reaches the eighth unless all of them are zero.
    return ByteSelection(marks: ~(((difference & Self.all(0x7F)) &+ Self.all(0x7F)) | difference))
  }

  /// The bytes that are in a range of ASCII.
  @inlinable @inline(__always)
  package func within(_ range: ClosedRange<UInt8>) -> ByteSelection {
    let low = bytes & Self.all(0x7F)
    // Adding reaches the eighth bit of a byte that is at least the first, and of one that is more than the last. It goes
    // no further, so that no byte changes its neighbour.
    let isAtLeast = low &+ Self.all(0x80 &- range.lowerBound)
    let isMore = low &+ Self.all(0x7F &- range.upperBound)
    return ByteSelection(marks: isAtLeast & ~isMore & ~bytes)
  }

  /// The same byte eight times.
  @inlinable @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
