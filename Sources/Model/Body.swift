/// A record's text after its Markdown was read and found safe.
package struct Body: Hashable, Sendable {
  /// The text as HTML: made by our own walk of the tree, never passed through.
  package var html: BodyBytes
  /// The headings in order.
  package let headings: [Heading]
  /// The first paragraph as plain text, cut at a word near 200 characters; empty when there is none.
  package let opening: String

  /// A text.
  package init(html: BodyBytes, headings: [Heading], opening: String) {
    self.html = html
    self.headings = headings
    self.opening = opening
  }
}
