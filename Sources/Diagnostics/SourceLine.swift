/// The line that holds a byte offset, without its line break; one that is too long to be shown is cut.
///
/// Only the bytes near the offset are looked at, so that a long line with very many findings stays cheap.
struct SourceLine {
  /// The most code points that are shown, and how many of them stand before the offset when the line is cut.
  private static let limits = (all: 100, before: 25)

  /// The text; an ellipsis stands for its first or last code point where it was cut.
  let text: String
  /// How many code points of the text stand before the offset.
  let codePointsBefore: Int

  /// The line around an offset; one past the end is the end.
  init(of bytes: [UInt8], around offset: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let before = Self.codePoints(bytes[..<offset].reversed())
    let after = Self.codePoints(bytes[offset...])
    let start = String(decoding: bytes[offset - before.bytes..<offset], as: UTF8.self)
    let rest = String(decoding: bytes[offset..<offset + after.bytes], as: UTF8.self)
    let column = start.unicodeScalars.count
    let isWhole = before.endsLine && after.endsLine
    if isWhole, !rest.utf8.contains(UInt8(ascii: "\r")), !start.utf8.contains(UInt8(ascii: "\r")),
      column + rest.unicodeScalars.count <= Self.limits.all
    {
      text = start + rest
      codePointsBefore = column
      return
    }
    var line = Array(start.unicodeScalars) + rest.unicodeScalars
    if line.last == "\r" { line.removeLast() }
    let first = isWhole && line.count <= Self.limits.all ? 0 : max(0, column - Self.limits.before)
    let end = min(line.count, first + Self.limits.all)
    if first > 0 || !before.endsLine { line[first] = "…" }
    if end > first + 1, end < line.count || !after.endsLine { line[end - 1] = "…" }
    text = String(String.UnicodeScalarView(line[first..<end]))
    codePointsBefore = column - first
  }

  /// How many bytes the code points of a line take up from one end on, no more than can be shown.
  private static func codePoints(_ bytes: some Sequence<UInt8>) -> (bytes: Int, endsLine: Bool) {
    var (length, count) = (0, 0)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { return (length, true) }
      // A continuation byte of UTF-8 belongs to the code point before it.
      if byte & 0xC0 != 0x80 { count += 1 }
      if count > limits.all { return (length, false) }
      length += 1
    }
    return (length, true)
  }
}
