import Diagnostics

/// A number in digits, with what makes it money or a percentage.
struct Figure {
  /// What is the same in both languages.
  struct Value: Hashable {
    /// The digits without commas.
    let digits: ProseKey
    /// The last byte of the sign before it, as of “£”; 0 without one.
    let currency: UInt8
    /// Whether it is a percentage.
    let isPercentage: Bool
  }

  /// What is the same in both languages.
  let value: Value
  /// Whether a language may write it in words: a bare number up to ten.
  let isSmall: Bool
  /// Byte offsets in the file, from the currency to the sign of a percentage.
  let range: Range<Int>

  private static let cent: Set<ProseKey> = ["cent", "cant"]
  private static let per: Set<ProseKey> = ["per", "y"]

  /// Every figure of a record's text outside dates in words, in order.
  static func all(in record: RecordDraft) -> [Figure] {
    let tokens = record.prose.tokens
    var dates = record.prose.dates[...]
    var figures: [Figure] = []
    for index in tokens.indices where tokens[index].isNumber {
      let start = Int(tokens[index].start)
      while let first = dates.first, first.range.upperBound <= start { dates.removeFirst() }
      if dates.first?.range.contains(start) ?? false { continue }
      figures.append(Figure(tokens[index], followedBy: tokens[(index + 1)...].prefix(2), in: record.source.bytes))
    }
    return figures
  }

  private init(_ token: ProseToken, followedBy next: ArraySlice<ProseToken>, in bytes: [UInt8]) {
    let before = bytes[..<Int(token.start)]
    let width =
      before.last == UInt8(ascii: "$")
      ? 1 : before.suffix(2) == [0xC2, 0xA3] ? 2 : before.suffix(3) == [0xE2, 0x82, 0xAC] ? 3 : 0
    let sign = bytes[Int(token.end)...].prefix(3).firstIndex(of: UInt8(ascii: "%"))
    let gap = bytes[Int(token.end)..<(sign ?? Int(token.end))]
    let hasSign = sign != nil && gap.allSatisfy { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
    let isInWords = next.first?.key == "percent" || (next.count == 2 && Self.isPerCent(next))
    value = Value(
      digits: token.key, currency: width > 0 ? before.last ?? 0 : 0, isPercentage: hasSign || isInWords)
    isSmall = (0...10).contains(token.number) && width == 0 && !value.isPercentage
    range = Int(token.start) - width..<(hasSign ? (sign ?? 0) + 1 : Int(token.end))
  }

  private static func isPerCent(_ words: ArraySlice<ProseToken>) -> Bool {
    words.first.map { per.contains($0.key) } ?? false && words.last.map { cent.contains($0.key) } ?? false
  }
}
