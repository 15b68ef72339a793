/// A paragraph, an item, a heading or a row of a text that is long enough to tell its language.
struct ProseBlock {
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

  /// Every such block of a text, in order.
  static func all(in tokens: [ProseToken]) -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    var start = 0
    for index in tokens.indices.dropFirst() where tokens[index].opensBlock {
      if let block = ProseBlock(tokens[start..<index]) { blocks.append(block) }
      start = index
    }
    if let block = ProseBlock(tokens[start...]) { blocks.append(block) }
    return blocks
  }

  /// The block of some words, unless they are fewer than a number.
  init?(_ tokens: ArraySlice<ProseToken>, least: Int = 8) {
    guard tokens.count >= least, let first = tokens.first, let last = tokens.last else { return nil }
    var key = ProseKey()
    var count = 0
    for token in tokens where !token.isApart {
      key.add(token.key)
      count += 1
    }
    guard count >= least else { return nil }
    self.key = key
    self.tokens = tokens
    range = Int(first.start)..<Int(last.end)
  }

  /// How many small words it has: a sentence has some, a list of names none.
  var smallWordCount: Int { tokens.count { !$0.isApart && Self.small.contains($0.key) } }
}
