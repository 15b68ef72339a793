import Bytes

/// The code points of UTF-8 bytes that need a look, with the bytes that hold each.
///
/// Printable ASCII, tabs and line feeds are passed over, because nearly all of a text is that and nothing can be wrong
/// with it.
struct UTF8Scalars {
  /// The code point before the last one that was given; nil at the beginning of the text.
  private(set) var previous: Unicode.Scalar?

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var last: Unicode.Scalar?

  /// The code points from an offset on, up to bytes that are not UTF-8; the bytes must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next code point that needs a look, and its bytes.
  mutating func next() -> (Unicode.Scalar, Range<Int>)? {
    let start = offset
    offset = bytes.firstOffset(in: offset..<bytes.count) { $0.special }
    previous = offset > start ? Unicode.Scalar(bytes[offset - 1]) : last
    guard let (scalar, length) = bytes.scalar(at: offset) else { return nil }
    last = scalar
    offset += length
    return (scalar, offset - length..<offset)
  }

  /// The code point that comes after the last one.
  var peek: Unicode.Scalar? { bytes.scalar(at: offset)?.0 }

  /// The offset of the bytes that are not UTF-8 and with which it ended; nil when it has not, or reached the end.
  var invalidOffset: Int? { offset < bytes.count && peek == nil ? offset : nil }
}

extension ByteBlock {
  /// What is not printable ASCII, a tab or a line feed.
  fileprivate var special: ByteSelection {
    within(0...0x08) | within(0x0B...0x1F) | equal(to: 0x7F) | beyondASCII
  }
}
