/// Words around a number, escaped for HTML.
struct NumberedWords: Hashable, Sendable {
  private let before: [UInt8]
  private let after: [UInt8]

  /// Cuts a text at `{number}`; without it the number comes last.
  init(_ text: String) {
    let key = "{number}"
    if let range = text.firstRange(of: key) {
      before = HTML.escaped(String(text[..<range.lowerBound]))
      after = HTML.escaped(String(text[range.upperBound...]))
    } else {
      before = HTML.escaped(text + " ")
      after = []
    }
  }

  /// The words with a number.
  func bytes(with number: String) -> [UInt8] {
    before + number.utf8 + after
  }
}
