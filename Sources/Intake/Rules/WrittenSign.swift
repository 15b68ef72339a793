/// Signs that are written otherwise than they are shown: escaped, as a reference, or not shown at all.
enum WrittenSign {
  /// The longest comment that is passed over, in bytes.
  private static let commentLimit = 256
  /// The names of references to signs that part no words.
  private static let partingNone = ["amp", "lt", "gt", "quot"].map { Array($0.utf8) }

  /// The offset after a sign that begins with a backslash, an ampersand or an angle; nil when none is written there.
  static func end(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "\\"): escapeEnd(at: start, in: bytes)
    case UInt8(ascii: "&"): referenceEnd(at: start, in: bytes)
    default: commentEnd(at: start, in: bytes)
    }
  }

  /// The offset after `\u0020` and its like (YAML 1.2, section 5.7), or of the sign that a backslash escapes in Markdown.
  private static func escapeEnd(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let digits =
      switch bytes[start + 1] {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "_"), UInt8(ascii: "N"): 0
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): -1
      default: -2
      }
    if digits == -2 { return start + 1 }
    let end = start + 2 + digits
    guard digits >= 0, end <= bytes.count, bytes[start + 2..<end].allSatisfy(isHexDigit) else { return nil }
    return end
  }

  /// The offset after `&nbsp;`, `&#45;` and their like; the longest name has 31 letters.
  private static func referenceEnd(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let rest = bytes[(start + 1)..<min(bytes.count, start + 34)]
    guard let close = rest.firstIndex(of: UInt8(ascii: ";")), close > start + 1 else { return nil }
    let name = bytes[start + 1..<close]
    guard name.allSatisfy({ $0 == UInt8(ascii: "#") || isLetter($0) || isHexDigit($0) }) else { return nil }
    return partingNone.contains { name.elementsEqual($0) } ? nil : close + 1
  }

  private static func commentEnd(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let rest = bytes[start..<min(bytes.count, start + commentLimit)]
    guard rest.starts(with: "<!--".utf8) else { return nil }
    var index = start + 4
    while index + 2 < rest.endIndex {
      if rest[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }
}
