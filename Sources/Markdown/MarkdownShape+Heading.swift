extension MarkdownShape {
  /// A heading's place in the shape.
  package struct Heading: Hashable, Sendable {
    /// The level, from 1 to 6.
    package let level: Int
    /// Byte offsets in the file.
    package let range: Range<Int>
  }
}
