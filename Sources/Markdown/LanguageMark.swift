/// One `[words]{lang=cy}` in the source, found before the text is parsed.
struct LanguageMark: Hashable, Sendable {
  /// The byte offset of `[` in the file.
  let open: Int
  /// The byte offset of the matching `]` in the file.
  let close: Int
  /// The byte offset just after `}` in the file.
  let end: Int
  /// The language's BCP 47 tag.
  let tag: String

  /// From the opening bracket to the closing brace.
  var range: Range<Int> { open..<end }
}
