/// The number with which a paragraph of minutes begins: "1.1" or "12.3.4".
enum ParagraphNumber {
  /// The number at the beginning of a text, at least two groups of up to four digits before a blank; nil without one.
  static func text(at words: ArraySlice<UInt8>) -> String? {
    var index = words.startIndex
    var groups = 0
    while index < words.endIndex {
      let digits = words[index...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...4).contains(digits.count) else { break }
      groups += 1
      index = digits.endIndex
      guard index < words.endIndex, words[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    guard (2...6).contains(groups), index < words.endIndex, words[index] == UInt8(ascii: " ") else { return nil }
    return String(decoding: words[..<index], as: UTF8.self)
  }
}
