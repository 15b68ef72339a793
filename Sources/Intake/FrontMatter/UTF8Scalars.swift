/// The code points of UTF-8 bytes with the bytes that hold each.
struct UTF8Scalars {
  private let bytes: [UInt8]
  private var offset = 0

  /// The code points of bytes that are known to be UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next code point and its bytes.
  mutating func next() -> (Unicode.Scalar, Range<Int>)? {
    guard let (scalar, length) = Self.decode(bytes, at: offset) else { return nil }
    offset += length
    return (scalar, offset - length..<offset)
  }

  /// The code point that comes after the last one.
  var peek: Unicode.Scalar? { Self.decode(bytes, at: offset)?.0 }

  /// The offset of the first byte that is not UTF-8, or nil when all are.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      guard let (_, length) = decode(bytes, at: offset) else { return offset }
      offset += length
    }
    return nil
  }

  /// The code point at an offset and its length in bytes; nil at the end and where the bytes are not UTF-8
  /// (RFC 3629: no surrogates, nothing past U+10FFFF, the shortest form only).
  private static func decode(_ bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    guard let (length, bits, least) = form(of: lead), offset + length <= bytes.count else { return nil }
    var value = bits
    for byte in bytes[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
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
