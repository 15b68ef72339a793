extension MarkdownShape {
  /// Words marked as another language.
  package struct ForeignRun: Hashable, Sendable {
    /// The BCP 47 tag of their language.
    package let tag: String
    /// Byte offsets in the file, from the opening bracket to the closing brace.
    package let range: Range<Int>
  }
}
