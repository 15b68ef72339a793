extension MarkdownShape {
  /// A link's place in the shape.
  package struct Link: Hashable, Sendable {
    /// The address, decoded.
    package let address: String
    /// Byte offsets in the file.
    package let range: Range<Int>
  }
}
