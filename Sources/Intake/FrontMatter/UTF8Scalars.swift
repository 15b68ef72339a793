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

  /// The code points from an offset on, of bytes that are known to be UTF-8 and outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next code point that needs a look, and its bytes.
  mutating func next() -> (Unicode.Scalar, Range<Int>)? {
    let start = offset
    offset = bytes.firstOffset(in: offset..<bytes.count) { $0.special }
    previous = offset > start ? Unicode.Scalar(bytes[offset - 1]) : last
    guard let (scalar, length) = Self.decode(bytes, at: offset) else { return nil }
    last = scalar
    offset += length
    return (scalar, offset - length..<offset)
  }

  /// The code point that comes after the last one.
  var peek: Unicode.Scalar? { Self.decode(bytes, at: offset)?.0 }

  /// The offset of the first byte that is not UTF-8, or nil when all are.
  static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    while true {
      offset = bytes.firstOffset(in: offset..<bytes.count) { $0.beyondASCII }
      guard offset < bytes.count else { return nil }
      guard let (_, length) = decode(bytes, at: offset) else { return offset }
      offset += length
    }
  }

  /// Whether every byte can be passed over; a CR before a LF can as well.
  static func areAllPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while true {
      offset = bytes.firstOffset(in: offset..<bytes.count) { $0.special }
      guard offset < bytes.count else { return true }
      let isLineBreak = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
      guard isLineBreak, bytes[offset + 1] == UInt8(ascii: "\n") else { return false }
      offset += 2
    }
  }

  /// The code point at an offset and its length in bytes; nil at the end and where the bytes are not UTF-8
  /// (RFC 3629: no surrogates, nothing past U+10FFFF, the shortest form only).
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    guard let (length, bits, least) = form(of: lead), offset + length <= bytes.count else { return nil }
    var value = bits
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// The length a lead byte announces, its own bits, and the least value that needs this length.
  private static func form(of lead: UInt8) -> (length: Int, bits: UInt32, least: UInt32)? {
    switch lead {
    case 0xC2...0xDF: (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (4, UInt32(lead & 0x07), 0x1_0000)
    default: nil
    }
  }
}

extension ByteBlock {
  /// What is not printable ASCII, a tab or a line feed.
  fileprivate var special: ByteSelection {
    within(0...0x08) | within(0x0B...0x1F) | equal(to: 0x7F) | beyondASCII
  }
}
