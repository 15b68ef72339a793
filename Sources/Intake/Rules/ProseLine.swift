import Diagnostics

/// A line of a text that is long enough to tell its language.
struct ProseLine {
  /// All its words as one number.
  let key: ProseKey
  /// Byte offsets in the file, from its first word to its last.
  let range: Range<Int>

  /// Words that every sentence of English or Welsh has.
  private static let small: Set<ProseKey> = [
    "the", "of", "and", "to", "in", "that", "for", "with", "was", "were", "on", "by", "is", "are", "at", "from",
    "y", "yr", "yn", "o", "i", "a", "ac", "ar", "gan", "mae", "oedd", "am", "at", "wrth", "hynny",
  ]

  /// Every such line of a record's text, in order.
  static func all(in record: RecordDraft) -> [ProseLine] {
    let bytes = record.source.bytes
    let tokens = record.prose.tokens
    var lines: [ProseLine] = []
    var start = 0
    for index in tokens.indices.dropFirst() + [tokens.count] {
      guard index == tokens.count || isNewLine(between: tokens[index - 1], and: tokens[index], in: bytes) else {
        continue
      }
      if let line = ProseLine(tokens[start..<index]) { lines.append(line) }
      start = index
    }
    return lines
  }

  /// A line, unless it is short or nothing but names.
  private init?(_ tokens: ArraySlice<ProseToken>) {
    guard tokens.count >= 8, let first = tokens.first, let last = tokens.last else { return nil }
    let words = tokens.filter { !$0.isApart }
    guard words.count >= 8, words.count(where: { Self.small.contains($0.key) }) >= 3 else { return nil }
    var key = ProseKey()
    for token in words { key.add(token.key) }
    self.key = key
    range = Int(first.start)..<Int(last.end)
  }

  private static func isNewLine(between left: ProseToken, and right: ProseToken, in bytes: [UInt8]) -> Bool {
    for offset in Int(left.end)..<Int(right.start) where bytes[offset] == 0x0A { return true }
    return false
  }
}
