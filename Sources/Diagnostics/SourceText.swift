/// A file's path and bytes, which turns byte offsets into places a person can find.
package struct SourceText: Sendable {
  /// The path as it is shown, relative to the site's root.
  package let file: String
  /// The file's bytes, as they are on disk.
  package let bytes: [UInt8]
  private let lines = LineTable()

  /// The text of a file.
  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// The place of a range of byte offsets; offsets past the end mean the end.
  package func place(of range: Range<Int>) -> Place {
    let start = lines.position(at: range.lowerBound, in: bytes)
    let end = lines.position(at: max(range.lowerBound, range.upperBound), in: bytes)
    let sourceLine = SourceLine(of: bytes, around: range.lowerBound)
    return Place(
      file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      sourceLine: sourceLine.text, sourceColumn: start.column - sourceLine.codePointsBefore)
  }

  /// The file as a whole.
  package var wholeFile: Place { Place(file: file) }
}

extension SourceText: Equatable {
  package static func == (left: SourceText, right: SourceText) -> Bool {
    left.file == right.file && left.bytes == right.bytes
  }
}
