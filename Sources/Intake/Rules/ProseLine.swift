/// A line of a text that is long enough to tell its language.
struct ProseLine {
  /// All its words as one number.
  let key: ProseKey
  /// Byte offsets in the file, from its first word to its last.
  let range: Range<Int>
  private let tokens: ArraySlice<ProseToken>

  /// Words that every sentence of English or Welsh has.
  private static let small: Set<ProseKey> = [
    "the", "of", "and", "to", "in", "that", "for", "with", "was", "were", "on", "by", "is", "are", "at", "from",
    "y", "yr", "yn", "o", "i", "a", "ac", "ar", "gan", "mae", "oedd", "am", "at", "wrth", "hynny",
  ]

  /// Every such line of a text, in order.
  static func all(in tokens: [ProseToken]) -> [ProseLine] {
    var lines: [ProseLine] = []
    var start = 0
    for index in tokens.indices.dropFirst() where tokens[index].opensLine {
      if let line = ProseLine(tokens[start..<index]) { lines.append(line) }
      start = index
    }
    if let line = ProseLine(tokens[start...]) { lines.append(line) }
    return lines
  }

  /// A line, unless it is short.
  private init?(_ tokens: ArraySlice<ProseToken>) {
    guard tokens.count >= 8, let first = tokens.first, let last = tokens.last else { return nil }
    var key = ProseKey()
    var count = 0
    for token in tokens where !token.isApart {
      key.add(token.key)
      count += 1
    }
    guard count >= 8 else { return nil }
    self.key = key
    self.tokens = tokens
    range = Int(first.start)..<Int(last.end)
  }

  /// Whether it is a sentence rather than a list of names.
  var isSentence: Bool { tokens.count { !$0.isApart && Self.small.contains($0.key) } >= 3 }
}
