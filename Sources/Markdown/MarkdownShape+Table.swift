extension MarkdownShape {
  /// A table's place in the shape.
  package struct Table: Hashable, Sendable {
    /// The number of columns.
    package let columns: Int
    /// The number of rows, without the head.
    package let rows: Int
    /// Byte offsets in the file.
    package let range: Range<Int>
  }
}
