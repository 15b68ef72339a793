import Model

/// Tells the first person singular from what only looks like it.
struct FirstPersonFinder {
  private let tokens: [ProseToken]
  private let bytes: [UInt8]
  /// What the first person singular may be written as in the language of the text.
  private let words: [ProseKey]

  /// Verbs behind “I”, and the ends of “I’m” and its like.
  private static let verbs: Set<ProseKey> = [
    "m", "ve", "d", "ll", "am", "was", "have", "had", "will", "would", "shall", "should", "can", "could", "do", "did",
    "also", "agreed", "am", "asked", "attended", "believe", "chaired", "discussed", "emphasised", "expect",
    "expressed", "highlighted", "hope", "know", "look", "made", "met", "noted", "raised", "recognise", "reiterated",
    "remain", "said", "set", "stressed", "thank", "thanked", "think", "took", "updated", "urge", "urged", "want",
    "welcome", "welcomed", "wish", "write", "wrote",
  ]

  /// What is counted with Roman numerals.
  private static let counted: Set<ProseKey> = [
    "annex", "appendix", "article", "category", "chapter", "class", "group", "item", "level", "paragraph", "part",
    "phase", "pillar", "schedule", "section", "stage", "strand", "table", "tier", "title", "type",
  ]

  private static let my: ProseKey = "my"
  private static let pronoun: ProseKey = "i"

  /// A finder for the words of a text.
  init(_ tokens: [ProseToken], of bytes: [UInt8], in language: Language) {
    self.tokens = tokens
    self.bytes = bytes
    words =
      switch language {
      case .cy: ["fy", "rwyf", "rwy", "dwi"]
      case .en: [Self.my, Self.pronoun]
      }
  }

  /// The index of the first word that is the first person singular, outside quotations, links and marks.
  var first: Int? { tokens.indices.first(where: isFirstPerson) }

  private func isFirstPerson(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start <= 4, words.contains(token.key), !token.isApart, !token.isNumber else { return false }
    if token.key == Self.my, isPartOfName(index) { return false }
    if token.key == Self.pronoun, !isPronoun(index) { return false }
    return !isQuoted(Int(token.start))
  }

  private func isPronoun(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    guard !next.isCapitalised, Self.verbs.contains(next.key), isFollowed(index) else { return false }
    guard index > 0, isBlank(Int(tokens[index - 1].end)..<Int(tokens[index].start)) else { return true }
    // After a capital it is a number or an initial: “Part I”, “Charles I”.
    return !tokens[index - 1].isCapitalised && !Self.counted.contains(tokens[index - 1].key)
  }

  /// “My” before a capital is part of a name.
  private func isPartOfName(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    return index + 1 == tokens.count || tokens[index + 1].isCapitalised
  }

  /// Whether only a blank or an apostrophe parts a word from the next.
  private func isFollowed(_ index: Int) -> Bool {
    let gap = Int(tokens[index].end)..<Int(tokens[index + 1].start)
    return isBlank(gap) || bytes[gap].elementsEqual("'".utf8) || bytes[gap].elementsEqual("’".utf8)
  }

  private func isBlank(_ gap: Range<Int>) -> Bool {
    bytes[gap].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether a quotation is open before an offset of the same line, or the line is one.
  private func isQuoted(_ offset: Int) -> Bool {
    // No quotation of a communiqué is longer.
    let line = bytes[max(0, offset - 2048)..<offset]
    let start = line.lastIndex(of: 0x0A).map { $0 + 1 } ?? line.startIndex
    var (depth, straight) = (0, 0)
    for index in start..<offset {
      if bytes[index] == UInt8(ascii: "\"") { straight += 1 }
      guard bytes[index] == 0xE2, index + 2 < offset, bytes[index + 1] == 0x80 else { continue }
      switch bytes[index + 2] {
      case 0x98, 0x9C: depth += 1
      case 0x9D: depth -= 1
      default: continue
      }
    }
    return depth > 0 || straight % 2 == 1 || bytes[start] == UInt8(ascii: ">")
  }
}
