/// A footnote's definition in the source: the label between `[^` and `]:` at the beginning of a line.
struct FootnoteLabel: Hashable, Sendable {
  /// The label as it is written.
  let text: String
  /// The byte range of `[^label]` in the file.
  let range: Range<Int>
  /// The line, from 0 for the text's first.
  let line: Int
}
