import Bytes

/// Small helpers for texts of the front matter, over bytes.
enum TextTrimming {
  /// The text without blanks and line breaks at either end.
  static func withoutBlanksAround(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    guard isBlank(first) || isBlank(last) else { return text }
    let inner = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(decoding: Array(inner), as: UTF8.self)
  }

  /// Whether a text holds a bar between blanks, which separates columns in the agreed text of a record.
  static func hasColumnMark(_ text: String) -> Bool {
    guard holds(UInt8(ascii: "|"), text) else { return false }
    var (previous, beforeThat): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: " "), previous == UInt8(ascii: "|"), beforeThat == UInt8(ascii: " ") { return true }
      (beforeThat, previous) = (previous, byte)
    }
    return false
  }

  /// Whether a text goes over several lines.
  static func hasLineBreak(_ text: String) -> Bool { holds(UInt8(ascii: "\n"), text) }

  private static func holds(_ byte: UInt8, _ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.firstOffset(in: 0..<bytes.count) { $0.equal(to: byte) } < bytes.count
    } ?? text.utf8.contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
