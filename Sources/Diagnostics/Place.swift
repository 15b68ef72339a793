/// A stretch of a file as a person reads it: lines and columns from 1, columns in Unicode code points.
package struct Place: Hashable, Sendable {
  /// The file's path as it is shown, relative to the site's root.
  package let file: String
  /// The line of the first character, from 1; 0 when the finding is about the file as a whole.
  package let line: Int
  /// The column of the first character, from 1, in Unicode code points; 0 when the finding is about the whole file.
  package let column: Int
  /// The line on which the stretch ends.
  package let endLine: Int
  /// The column just after the last character.
  package let endColumn: Int
  /// The text of the first line, without its line break, cut if it is long; empty when the finding is about the whole
  /// file.
  package let sourceLine: String
  /// The column of the first character of `sourceLine`; more than 1 when its beginning is cut off.
  package let sourceColumn: Int

  /// A stretch inside a file. `SourceText.place(of:)` makes these from byte offsets.
  package init(
    file: String, line: Int, column: Int, endLine: Int, endColumn: Int, sourceLine: String, sourceColumn: Int = 1
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.sourceLine = sourceLine
    self.sourceColumn = sourceColumn
  }

  /// A file or folder as a whole.
  package init(file: String) {
    self.init(file: file, line: 0, column: 0, endLine: 0, endColumn: 0, sourceLine: "")
  }

  /// Whether the finding is about the file as a whole.
  package var isWholeFile: Bool { line == 0 }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line, left.column, left.endLine, left.endColumn)
      < (right.line, right.column, right.endLine, right.endColumn)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, or the file alone.
  package var description: String {
    isWholeFile ? file : "\(file):\(line):\(column)"
  }
}
