/// The form of an address of the web, as far as a record needs it (RFC 3986, with `http` and `https` only).
package enum WebAddress {
  /// What is wrong with an address, as a clause that can follow “because”; nil when it is well-formed.
  package static func fault(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let start = afterScheme(bytes) else { return "it does not begin with “https://” or “http://”" }
    if let byte = bytes.first(where: { $0 <= 0x20 || $0 == 0x7F || forbidden.contains($0) }) {
      return byte == 0x20 ? "there is a blank in it" : "there is a “\(Character(Unicode.Scalar(byte)))” in it"
    }
    if bytes.contains(where: { $0 >= 0x80 }) { return "a letter or sign in it is not percent-encoded" }
    let authority = bytes[start...].prefix { !"/?#".utf8.contains($0) }
    if authority.contains(UInt8(ascii: "@")) { return "it holds a user name or password" }
    return hostFault(authority) ?? percentFault(bytes)
  }

  /// The address of a site's root without slashes at its end, or nil when it is not one: no query, no fragment.
  package static func root(of text: String) -> String? {
    guard fault(in: text) == nil, !text.utf8.contains(where: { "?#".utf8.contains($0) }) else { return nil }
    return text.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map { String(text[...$0]) }
  }

  private static let forbidden = Set("\"<>\\^`{|}".utf8)

  private static func afterScheme(_ bytes: [UInt8]) -> Int? {
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) { return scheme.utf8.count }
    return nil
  }

  /// Whether a text is the name of a host: labels of letters, digits and inner hyphens, joined by dots.
  static func isHost(_ name: some StringProtocol) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy(isHostByte)
    }
  }

  private static func hostFault(_ authority: ArraySlice<UInt8>) -> String? {
    let parts = authority.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    guard let name = texts.first, isHost(name) else { return "what follows “//” is not the name of a host" }
    guard texts.count == 2 else { return nil }
    return (1...65_535).contains(Int(texts[1]) ?? 0) ? nil : "the port after the host is not a number from 1 to 65535"
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func percentFault(_ bytes: [UInt8]) -> String? {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "%") {
      let digits = bytes[(index + 1)...].prefix(2)
      let isCode = digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      if !isCode { return "a “%” in it is not followed by two hexadecimal digits" }
    }
    return nil
  }
}
