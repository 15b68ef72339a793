/// A letter of the Latin script taken apart: its letters in ASCII, and what is added to them.
///
/// Unicode's own names say both ("LATIN SMALL LETTER W WITH CIRCUMFLEX"), so no table of letters has to be kept.
package struct LatinLetter: Hashable, Sendable {
  /// The letters in ASCII, in the letter's own case: `w` for `ŵ`, `OE` for `Œ`.
  package let ascii: String
  /// What is added, in Unicode's words (`CIRCUMFLEX`); empty for a plain letter.
  package let accent: String

  /// The letters whose Unicode names do not spell their ASCII form.
  private static let named: [Unicode.Scalar: LatinLetter] = [
    "ß": LatinLetter(ascii: "ss", accent: "LIGATURE"),
    "ẞ": LatinLetter(ascii: "SS", accent: "LIGATURE"),
    "ð": LatinLetter(ascii: "d", accent: "STROKE"),
    "Ð": LatinLetter(ascii: "D", accent: "STROKE"),
    "þ": LatinLetter(ascii: "th", accent: "LIGATURE"),
    "Þ": LatinLetter(ascii: "TH", accent: "LIGATURE"),
    "ŋ": LatinLetter(ascii: "ng", accent: "LIGATURE"),
    "Ŋ": LatinLetter(ascii: "NG", accent: "LIGATURE"),
    "ı": LatinLetter(ascii: "i", accent: "DOTLESS"),
    "ſ": LatinLetter(ascii: "s", accent: "LONG"),
    "ĸ": LatinLetter(ascii: "q", accent: "KRA"),
  ]

  /// The parts of a letter, or nil when it is no Latin letter.
  package init?(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      guard scalar.properties.isAlphabetic else { return nil }
      self.init(ascii: String(scalar), accent: "")
    } else if let letter = Self.named[scalar] {
      self = letter
    } else {
      guard let name = scalar.properties.name else { return nil }
      self.init(unicodeName: name)
    }
  }

  private init(ascii: String, accent: String) {
    self.ascii = ascii
    self.accent = accent
  }

  /// Reads a name such as `LATIN SMALL LETTER W WITH CIRCUMFLEX` or `LATIN CAPITAL LIGATURE OE`.
  private init?(unicodeName name: String) {
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[1] == "SMALL" || words[1] == "CAPITAL" else { return nil }
    // A longer word names a letter without an ASCII form: "LATIN SMALL LETTER SCHWA".
    guard words[2] == "LETTER" || words[2] == "LIGATURE", words[3].utf8.count <= 2 else { return nil }
    let addition = words[4...].drop { $0 == "WITH" }.joined(separator: " ")
    self.init(
      ascii: words[1] == "SMALL" ? words[3].lowercased() : String(words[3]),
      accent: addition.isEmpty ? "LIGATURE" : addition)
  }
}
