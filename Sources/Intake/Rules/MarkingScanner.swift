import Bytes

/// Finds protective markings in the bytes of a file.
struct MarkingScanner {
  /// Two parts with blanks or dashes between them are a marking anywhere.
  private static let pairs: [[[UInt8]]] = [
    ["OFFICIAL", "SENSITIVE"], ["SWYDDOGOL", "SENSITIF"], ["UK", "EYES", "ONLY"],
  ].map { $0.map { Array($0.utf8) } }

  /// These are a marking where they are all there is of a line or a value; longer ones first.
  private static let levels: [[[UInt8]]] = [
    ["TOP", "SECRET"], ["CYFRINACHOL", "IAWN"], ["OFFICIAL"], ["RESTRICTED"], ["CONFIDENTIAL"], ["SECRET"],
    ["SWYDDOGOL"], ["CYFYNGEDIG"], ["CYFRINACHOL"],
  ].map { $0.map { Array($0.utf8) } }

  private static let initials = Set("CORSTU".utf8)

  /// The most markings of one file; more would bury the first.
  private static let limit = 50

  private let bytes: UnsafeBufferPointer<UInt8>

  /// The byte ranges of all markings, in order.
  static func markings(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { MarkingScanner(bytes: $0).markings() }
  }

  private func markings() -> [Range<Int>] {
    var markings: [Range<Int>] = []
    var index = 0
    while markings.count < Self.limit {
      index = bytes.firstOffset(in: index..<bytes.count) {
        $0.within(UInt8(ascii: "A")...UInt8(ascii: "Z"))
      }
      // Two capitals in a row are rare enough that only they are looked at.
      guard index + 1 < bytes.count else { break }
      guard isCapital(bytes[index + 1]) else {
        index += 2
        continue
      }
      if let marking = marking(at: index) {
        markings.append(marking)
        index = marking.upperBound
      }
      while index < bytes.count, isCapital(bytes[index]) { index += 1 }
    }
    return markings
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  private func marking(at start: Int) -> Range<Int>? {
    guard Self.initials.contains(bytes[start]), start == 0 || !isWordByte(bytes[start - 1]) else { return nil }
    for words in Self.pairs {
      if let end = end(of: words, from: start) { return start..<end }
    }
    for words in Self.levels {
      guard let end = end(of: words, from: start) else { continue }
      return isAlone(start..<end) ? start..<end : nil
    }
    return nil
  }

  /// The end of some words from an offset, with blanks, dashes or emphasis between them; nil when others stand there.
  private func end(of words: [[UInt8]], from start: Int) -> Int? {
    var index = start
    for (position, word) in words.enumerated() {
      if position > 0 {
        let next = afterSeparators(index)
        guard next > index else { return nil }
        index = next
      }
      guard index + word.count <= bytes.count, bytes[index..<index + word.count].elementsEqual(word) else { return nil }
      index += word.count
    }
    return index < bytes.count && isWordByte(bytes[index]) ? nil : index
  }

  private func afterSeparators(_ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"):
        index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      // Dashes and blanks from U+2000 to U+203F, and the minus sign.
      case 0xE2 where index + 2 < bytes.count && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x88): index += 3
      case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"):
        guard let end = WrittenSign.end(at: index, in: bytes) else { return index }
        index = end
      default: return index
      }
    }
    return index
  }
}

extension MarkingScanner {
  /// Whether nothing but marks and blanks stands around a marking on its line or in its value.
  private func isAlone(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end < bytes.count, isTrimmed(bytes[end]), !beginsComment(end, after: range.upperBound) { end += 1 }
    if beginsComment(end, after: range.upperBound) { return isAlone(from: range.lowerBound) }
    if end < bytes.count, !isLineBreak(bytes[end]), !"]}|,".utf8.contains(bytes[end]) { return false }
    // A comma after or before it belongs to a sentence, unless a list or mapping is open.
    let isItem = end < bytes.count && bytes[end] == UInt8(ascii: ",")
    return isAlone(from: range.lowerBound, isItem: isItem)
  }

  /// Whether nothing but marks and blanks stands before a marking on its line or in its value.
  ///
  /// - Parameter isItem: Whether a comma follows it.
  private func isAlone(from lowerBound: Int, isItem: Bool = false) -> Bool {
    var start = lowerBound
    while start > 0, isTrimmed(bytes[start - 1]) { start -= 1 }
    if start == 0 || isLineBreak(bytes[start - 1]) { return !isItem || isFlow(at: start) }
    switch bytes[start - 1] {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"): return true
    case UInt8(ascii: ":"): return !isItem || isFlow(at: start)
    case UInt8(ascii: ","): return isFlow(at: start)
    // A comment behind a value.
    default: return !isItem && bytes[start..<lowerBound].contains(UInt8(ascii: "#"))
    }
  }

  /// Whether a comment behind a value begins at an offset after a marking: with a blank and a number sign.
  private func beginsComment(_ offset: Int, after end: Int) -> Bool {
    offset > end && offset < bytes.count && bytes[offset] == UInt8(ascii: "#") && bytes[offset - 1] == 0x20
  }

  /// Whether a bracket of a list or a mapping is open on the line before an offset.
  private func isFlow(at offset: Int) -> Bool {
    var index = offset
    while index > 0, offset - index < 1024, !isLineBreak(bytes[index - 1]) {
      index -= 1
      if bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "{") { return true }
    }
    return false
  }

  /// Marks that emphasise, quote or list what they stand beside.
  private func isTrimmed(_ byte: UInt8) -> Bool {
    " \t*_#<>!-.\"'`()\\".utf8.contains(byte) || byte == 0xC2 || byte == 0xA0
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...: true
    default: false
    }
  }
}
