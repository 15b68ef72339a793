/// A heading of a record's text.
package struct Heading: Hashable, Sendable {
  /// The level, from 2 to 6.
  package let level: Int
  /// The id that links name, unique on its page.
  package let id: String
  /// The words, without markup.
  package let text: String

  /// A heading.
  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}
