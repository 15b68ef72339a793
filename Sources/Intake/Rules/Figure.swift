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
  /// What the word behind it multiplies it by, as a power of ten, and the offset after that word; nil without one, or
  /// where it cannot be told.
  let magnitude: (power: Int, end: Int)?
  /// Whether a language may write it in words: a bare number up to ten.
  let isSmall: Bool
  /// Byte offsets in the file, from the currency to the sign of a percentage.
  var range: Range<Int>

  /// The words of numbers. “Filiwn” is left out: it is the mutated form of both “miliwn” and “biliwn”.
  private static let magnitudes: [ProseKey: Int] = [
    "thousand": 3, "mil": 3, "fil": 3, "k": 3, "million": 6, "miliwn": 6, "m": 6, "mn": 6, "billion": 9, "biliwn": 9,
    "bn": 9,
  ]
  private static let percent: ProseKey = "percent"
  private static let cent: [ProseKey] = ["cent", "cant"]
  private static let per: [ProseKey] = ["per", "y"]

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
    let start = Int(token.start)
    let width = Self.currencyWidth(before: start, in: bytes)
    let sign = Self.percentEnd(after: Int(token.end), in: bytes)
    value = Value(
      digits: token.key, currency: width > 0 ? bytes[start - 1] : 0,
      isPercentage: sign != nil || Self.isPerCent(next))
    magnitude = next.first.flatMap { word in Self.magnitudes[word.key].map { ($0, Int(word.end)) } }
    isSmall = (0...10).contains(token.number) && width == 0 && !value.isPercentage
    range = start - width..<(sign ?? Int(token.end))
  }

  /// The same with the word behind it.
  var withMagnitude: Figure {
    var figure = self
    if let magnitude { figure.range = range.lowerBound..<magnitude.end }
    return figure
  }

  /// The length of the dollar, pound or euro sign before an offset; 0 without one.
  private static func currencyWidth(before offset: Int, in bytes: [UInt8]) -> Int {
    guard offset > 2 else { return 0 }
    switch bytes[offset - 1] {
    case UInt8(ascii: "$"): return 1
    case 0xA3: return bytes[offset - 2] == 0xC2 ? 2 : 0
    case 0xAC: return bytes[offset - 2] == 0x82 && bytes[offset - 3] == 0xE2 ? 3 : 0
    default: return 0
    }
  }

  /// The offset just after the sign of a percentage, with or without a blank before it; nil without one.
  private static func percentEnd(after offset: Int, in bytes: [UInt8]) -> Int? {
    var index = offset
    while index < bytes.count, index < offset + 2, bytes[index] == 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xA0
    {
      index += 1
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: "%") ? index + 1 : nil
  }

  private static func isPerCent(_ words: ArraySlice<ProseToken>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return first.key == percent || (per.contains(first.key) && cent.contains(last.key))
  }
}
