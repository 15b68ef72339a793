/// The beginning of a text, for lists and feeds.
enum Opening {
  /// How many characters it has, roughly.
  static let length = 200

  /// A paragraph's words with single blanks, cut after a word when they are long.
  static func text(of paragraph: [UInt8]) -> String {
    var words: [UInt8] = []
    var count = 0
    /// Where the text ends when the word after it is too much.
    var lastWord = 0
    for byte in paragraph {
      if byte <= 0x20 {
        guard words.last ?? 0x20 != 0x20 else { continue }
        lastWord = words.count
        words.append(0x20)
        count += 1
      } else {
        // Every byte but a UTF-8 continuation byte begins a code point.
        if byte & 0xC0 != 0x80 { count += 1 }
        if count > length {
          return String(decoding: lastWord > 0 ? words[..<lastWord] : words[...], as: UTF8.self) + "…"
        }
        words.append(byte)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
