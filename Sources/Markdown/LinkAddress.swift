/// Where a link leads, judged on the address that a browser would get.
enum LinkAddress {
  /// The longest address, in bytes.
  static let longest = 2_048

  /// A full address that is safe to publish.
  case external
  /// A place in the same text.
  case fragment(String)
  /// An address that must not be published.
  case refused(Finding)

  /// Judges an address after its entities and escapes were decoded.
  init(_ address: ArraySlice<UInt8>) {
    if let doubt = Self.doubt(about: address) {
      self = .refused(.doubtfulAddress(doubt))
    } else if address.first == UInt8(ascii: "#") {
      let fragment = address.dropFirst()
      self =
        fragment.isEmpty ? .refused(.doubtfulAddress(.empty)) : .fragment(String(decoding: fragment, as: UTF8.self))
    } else if let scheme = Self.scheme(of: address) {
      self = Self.judge(scheme: scheme, rest: address.dropFirst(scheme.utf8.count + 1))
    } else {
      self = .refused(.localAddress(String(decoding: address, as: UTF8.self)))
    }
  }

  private static func judge(scheme: String, rest: ArraySlice<UInt8>) -> LinkAddress {
    switch scheme {
    case "https", "http":
      guard rest.starts(with: "//".utf8) else { return .refused(.doubtfulAddress(.noHost)) }
      let authority = rest.dropFirst(2).prefix {
        $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
      }
      if authority.isEmpty || authority.first == UInt8(ascii: ":") { return .refused(.doubtfulAddress(.noHost)) }
      if authority.contains(UInt8(ascii: "@")) { return .refused(.doubtfulAddress(.userName)) }
      return authority.contains { $0 >= 0x80 || $0 == UInt8(ascii: "%") }
        ? .refused(.doubtfulAddress(.foreignHost)) : .external
    case "mailto", "tel":
      return rest.isEmpty ? .refused(.doubtfulAddress(.empty)) : .external
    default:
      return .refused(.scheme(scheme))
    }
  }

  /// What makes an address doubtful whatever its scheme is.
  private static func doubt(about address: ArraySlice<UInt8>) -> DoubtfulAddress? {
    if address.isEmpty { return .empty }
    if address.count > longest { return .tooLong }
    for byte in address {
      if byte <= 0x20 || byte == 0x7F { return .blank }
      if byte == UInt8(ascii: "\\") { return .backslash }
    }
    return holdsInvisibles(address) ? .blank : nil
  }

  /// Whether an address holds a C1 control, a blank of another width, or an invisible character.
  private static func holdsInvisibles(_ address: ArraySlice<UInt8>) -> Bool {
    guard address.contains(where: { $0 >= 0x80 }) else { return false }
    return String(decoding: address, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  /// The scheme in lower case: a letter, then letters, digits, `+`, `.` and `-`, up to a colon.
  private static func scheme(of address: ArraySlice<UInt8>) -> String? {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var scheme: [UInt8] = []
    for byte in address[..<colon] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "-"):
        guard !scheme.isEmpty else { return nil }
        scheme.append(byte)
      default: return nil
      }
    }
    return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
  }
}
