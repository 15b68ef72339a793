package import Diagnostics

/// The form of an address of the web, as far as a record needs it (RFC 3986, with `http` and `https` only).
package enum WebAddress {
  /// What is wrong with an address, as a clause that can follow “because” or a colon; nil when it is well-formed.
  package static func fault(in text: String) -> MessageText? {
    let bytes = Array(text.utf8)
    guard let start = afterScheme(bytes) else {
      return MessageText(
        en: "it does not begin with “https://” or “http://”", cy: "nid yw’n dechrau â “https://” na “http://”")
    }
    if let byte = bytes.first(where: { $0 <= 0x20 || $0 == 0x7F || forbidden.contains($0) }) { return fault(of: byte) }
    if bytes.contains(where: { $0 >= 0x80 }) {
      return MessageText(
        en: "a letter or sign in it is not percent-encoded",
        cy: "mae ynddo lythyren neu arwydd nad yw wedi’i amgodio â “%”")
    }
    let authority = bytes[start...].prefix { !"/?#".utf8.contains($0) }
    if authority.contains(UInt8(ascii: "@")) {
      return MessageText(en: "it holds a user name or password", cy: "mae enw defnyddiwr neu gyfrinair ynddo")
    }
    return hostFault(authority) ?? percentFault(bytes)
  }

  /// What is wrong with an address that holds a byte which must be encoded.
  private static func fault(of byte: UInt8) -> MessageText {
    if byte == 0x20 { return MessageText(en: "there is a blank in it", cy: "mae bwlch ynddo") }
    let sign = Unicode.Scalar(byte)
    return MessageText(en: "there is a “\(sign)” in it", cy: "mae “\(sign)” ynddo")
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

  private static func hostFault(_ authority: ArraySlice<UInt8>) -> MessageText? {
    let parts = authority.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    guard let name = texts.first, isHost(name) else {
      return MessageText(
        en: "what follows “//” is not the name of a host", cy: "nid enw parth yw’r hyn sy’n dilyn “//”")
    }
    guard texts.count == 2, !(1...65_535).contains(texts[1].decimal ?? 0) else { return nil }
    return MessageText(
      en: "the port after the host is not a number from 1 to 65535",
      cy: "nid rhif o 1 i 65535 yw’r porth ar ôl yr enw parth")
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func percentFault(_ bytes: [UInt8]) -> MessageText? {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "%") {
      let digits = bytes[(index + 1)...].prefix(2)
      let isCode = digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      guard !isCode else { continue }
      return MessageText(
        en: "a “%” in it is not followed by two hexadecimal digits",
        cy: "mae “%” ynddo heb ddau ddigid hecsadegol ar ei ôl")
    }
    return nil
  }
}
