/// The SHA-256 digest of some bytes (FIPS 180-4).
package struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  package let bytes: [UInt8]

  /// Computes the digest.
  package init(of content: [UInt8]) {
    var hash = SHA256Hash()
    hash.update(content)
    self = hash.digest
  }

  /// A digest that was computed.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The digest as 64 small hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
