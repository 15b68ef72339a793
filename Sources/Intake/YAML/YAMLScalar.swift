/// A single text of a YAML document, never turned into a number or a truth value.
package struct YAMLScalar: Sendable {
  /// The text after quotes, escapes and folding are undone.
  package let text: String
  /// Whether it is written without quotes and not as a block.
  package let isPlain: Bool

  /// Whether the key has no value: nothing at all, or one of YAML's words for nothing.
  package var isEmpty: Bool { isPlain && (text.isEmpty || text == "~" || text == "null") }
}
