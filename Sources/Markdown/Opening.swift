/// The beginning of a text, for lists and feeds.
enum Opening {
  /// How many characters it has, roughly.
  static let length = 200

  /// A paragraph's words with single blanks, cut after a word when they are long.
  static func text(of paragraph: String) -> String {
    var words = ""
    var count = 0
    for word in paragraph.unicodeScalars.split(whereSeparator: isBlank) {
      if count > 0, count + 1 + word.count > length { return words + "…" }
      if count > 0 { words += " " }
      guard word.count <= length else { return words + String(String.UnicodeScalarView(word.prefix(length))) + "…" }
      words.unicodeScalars.append(contentsOf: word)
      count += word.count + (count > 0 ? 1 : 0)
    }
    return words
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
  }
}
