package import Diagnostics
package import Model

/// What a text gave: the text itself, its shape, and what is wrong with it.
package struct MarkdownReading: Sendable {
  /// The text as HTML with its headings; empty when a limit stopped the reading.
  package let body: Body
  /// How the text is built, for comparing the two languages of a record.
  package let shape: MarkdownShape
  /// What an author should mend, in order of discovery.
  package let diagnostics: [Diagnostic]
  /// The parsed text; nil when a limit stopped the reading.
  private let tree: MarkdownTree?

  /// The outcome of reading a text.
  init(body: Body, shape: MarkdownShape, diagnostics: [Diagnostic], tree: MarkdownTree?) {
    self.body = body
    self.shape = shape
    self.diagnostics = diagnostics
    self.tree = tree
  }

  /// The text as the agreed text has it, written when it is asked for, because a check seldom needs it.
  ///
  /// Lines of UTF-8, each with its line break; empty for an empty text.
  package func plainText() -> [UInt8] {
    guard let tree else { return [] }
    var writer = PlainTextWriter(tree: tree)
    return writer.text()
  }
}
