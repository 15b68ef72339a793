extension LinkAddress {
  /// An address as a page has it: bytes that no address may hold become `%` and two digits.
  static func encoded(_ address: some Sequence<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    for byte in address {
      if isPlain(byte) { encoded.append(byte) } else { appendPercent(byte, to: &encoded) }
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "&"), UInt8(ascii: "(")...UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func appendPercent(_ byte: UInt8, to address: inout [UInt8]) {
    let digits = StaticString("0123456789ABCDEF").utf8Start
    address.append(UInt8(ascii: "%"))
    address.append(digits[Int(byte >> 4)])
    address.append(digits[Int(byte & 15)])
  }
}
