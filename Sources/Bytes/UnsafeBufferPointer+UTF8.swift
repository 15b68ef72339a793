extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first byte that is not UTF-8, or nil when all are.
  package var firstOffsetNotUTF8: Int? {
    var offset = 0
    while true {
      offset = firstOffset(in: offset..<count) { $0.beyondASCII }
      guard offset < count else { return nil }
      guard let (_, length) = scalar(at: offset) else { return offset }
      offset += length
    }
  }

  /// The code point at an offset and its length in bytes; nil at the end and where the bytes are not UTF-8
  /// (RFC 3629: no surrogates, nothing past U+10FFFF, the shortest form only).
  package func scalar(at offset: Int) -> (Unicode.Scalar, length: Int)? {
    guard offset < count else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    guard let (length, bits, least) = Self.form(of: lead), offset + length <= count else { return nil }
    var value = bits
    for index in offset + 1..<offset + length {
      guard self[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(self[index] & 0x3F)
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
