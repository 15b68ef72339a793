extension MarkdownShape {
  /// A footnote's place in the shape.
  package struct Footnote: Hashable, Sendable {
    /// The number, from 1, in the order of first reference.
    package let number: Int
    /// How often the text refers to it.
    package let referenceCount: Int
    /// Byte offsets of the definition in the file.
    package let range: Range<Int>
  }
}
