/// The weights of a name's second level: plain letters, then accents in the order of the Unicode Collation Algorithm.
enum AccentWeight {
  /// Unicode's words for the accents, the lightest first.
  private static let order = [
    "ACUTE", "GRAVE", "BREVE", "CIRCUMFLEX", "CARON", "RING ABOVE", "DIAERESIS", "DOUBLE ACUTE", "TILDE", "DOT ABOVE",
    "STROKE", "CEDILLA", "OGONEK", "MACRON",
  ]

  /// The weight of an accent in Unicode's words; 1 for a plain letter.
  static func of(_ accent: String) -> UInt8 {
    guard !accent.isEmpty else { return 1 }
    return UInt8(2 + (order.firstIndex(of: accent) ?? order.count))
  }

  /// Whether a character adds an accent to the letter before it.
  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The weight of a combining character.
  static func of(combining scalar: Unicode.Scalar) -> UInt8 {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    return of(words.drop { $0 == "COMBINING" }.filter { $0 != "ACCENT" }.joined(separator: " "))
  }
}
