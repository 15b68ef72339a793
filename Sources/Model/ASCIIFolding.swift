/// Text without accents, apostrophes and other characters outside ASCII, for addresses and ids.
package enum ASCIIFolding {
  /// The text in ASCII, in its own case: `ŵ` is `w`, `œ` is `oe`, dashes are hyphens.
  ///
  /// Apostrophes of every form, combining marks and invisible characters are dropped; whatever else has no ASCII
  /// form becomes a blank, so that the words beside it stay apart.
  package static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      append(scalar, to: &folded)
    }
    return folded
  }

  /// Lower-case words of ASCII letters and digits, joined by single hyphens; empty when the text holds none.
  package static func identifier(of text: String) -> String {
    var identifier: [UInt8] = []
    var isBetweenWords = false
    for byte in fold(text).utf8 {
      guard let byte = letterOrDigit(byte) else {
        isBetweenWords = !identifier.isEmpty
        continue
      }
      if isBetweenWords { identifier.append(UInt8(ascii: "-")) }
      isBetweenWords = false
      identifier.append(byte)
    }
    return String(decoding: identifier, as: UTF8.self)
  }

  /// Whether a character is an apostrophe in any of the forms that keyboards and word processors produce.
  package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "`", "\u{B4}", "\u{2BB}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{FF07}": true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    if isApostrophe(scalar) { return }
    if scalar.isASCII {
      folded.unicodeScalars.append(scalar)
    } else if let letter = LatinLetter(scalar) {
      folded += letter.ascii
    } else {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: break
      case .dashPunctuation: folded += "-"
      default: folded += " "
      }
    }
  }

  /// The byte in lower case when it is an ASCII letter or digit.
  private static func letterOrDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }
}
