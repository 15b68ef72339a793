extension MarkdownShape {
  /// A list's place in the shape.
  package struct List: Hashable, Sendable {
    /// Whether the items are numbered.
    package let isOrdered: Bool
    /// The first number; 0 for a list without numbers.
    package let start: Int
    /// The number of items, without those of inner lists.
    package let itemCount: Int
    /// Byte offsets in the file.
    package let range: Range<Int>
  }
}
