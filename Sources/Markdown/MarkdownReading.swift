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

  /// The outcome of reading a text.
  package init(body: Body, shape: MarkdownShape, diagnostics: [Diagnostic]) {
    self.body = body
    self.shape = shape
    self.diagnostics = diagnostics
  }
}
