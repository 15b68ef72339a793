/// A file's path and bytes, which turns byte offsets into places a person can find.
///
/// Counting lines costs a walk of the text, so it is done only when there is something to report.
package struct SourceText: Sendable {
  /// The path as it is shown, relative to the site's root.
  package let file: String
  /// The file's bytes, as they are on disk.
  package let bytes: [UInt8]

  /// The text of a file.
  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// The place of a range of byte offsets; offsets past the end mean the end.
  package func place(of range: Range<Int>) -> Place {
    let start = position(at: range.lowerBound)
    let end = position(at: max(range.lowerBound, range.upperBound))
    return Place(
      file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      sourceLine: line(around: range.lowerBound))
  }

  /// The file as a whole.
  package var wholeFile: Place { Place(file: file) }

  /// Line and column, both from 1, of a byte offset.
  private func position(at offset: Int) -> (line: Int, column: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      let before = UnsafeBufferPointer(rebasing: bytes[..<min(max(offset, 0), bytes.count)])
      var line = 1
      // Without a check for overflow the compiler counts many bytes at a time.
      for byte in before where byte == UInt8(ascii: "\n") { line &+= 1 }
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      // Every byte but a UTF-8 continuation byte begins a code point.
      let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
      return (line, column)
    }
  }

  /// The line that holds a byte offset, without its line break.
  private func line(around offset: Int) -> String {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
