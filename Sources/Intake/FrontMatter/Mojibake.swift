/// Letters that come from reading a text in the wrong encoding, such as “Ã©” for “é”.
enum Mojibake {
  /// What the two characters probably were, “” when it cannot be told; nil when they are nothing unusual.
  static func meaning(_ scalar: Unicode.Scalar, next: Unicode.Scalar?, previous: Unicode.Scalar?) -> String? {
    if isHan(scalar) {
      // A Welsh “ŵp” read as GBK becomes a Chinese sign amid Latin letters.
      return previous.map(isLatin) ?? false || next.map(isLatin) ?? false ? "" : nil
    }
    guard firstLetters.contains(scalar), let next, let byte = windows1252(next), byte >= 0x80, byte <= 0xBF else {
      return nil
    }
    switch scalar {
    // Before “Â” only the signs that a converter makes: a real Â may stand before a closing quotation mark.
    case "Â": return next.value < 0x100 ? decoded(0xC2, byte) : nil
    case "Ã": return decoded(0xC3, byte)
    case "Å": return decoded(0xC5, byte)
    case "â": return next == "€" ? "" : nil
    default: return nil
    }
  }

  /// The letters that the first byte of a misread character becomes.
  private static let firstLetters: [Unicode.Scalar] = ["Â", "Ã", "Å", "â"]

  private static func decoded(_ lead: UInt8, _ byte: UInt8) -> String {
    String(decoding: [lead, byte], as: UTF8.self)
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  /// The byte that Windows-1252 keeps for a character (code page table by Microsoft, 1998).
  private static func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return specials.firstIndex(of: scalar).map { 0x80 + UInt8($0) }
  }

  /// The characters of the bytes 0x80 to 0x9F; a blank stands for a byte without one.
  private static let specials: [Unicode.Scalar] = [
    "€", " ", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", " ", "Ž", " ",
    " ", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", " ", "ž", "Ÿ",
  ]
}
