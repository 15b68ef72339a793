/// A single text of a YAML document, never turned into a number or a truth value.
package struct YAMLScalar: Sendable {
  /// The text after quotes, escapes and folding are undone, without line breaks at the end of a block.
  package let text: String
  /// Whether it is written without quotes and not as a block.
  package let isPlain: Bool
  /// Whether it is written as a block, after `|` or `>`.
  package internal(set) var isBlock = false

  /// Whether it stands in no quotes, so that it may be a number or a truth value.
  package var isUnquoted: Bool { isPlain || isBlock }

  /// Whether the key has no value: nothing at all, or one of YAML's words for nothing.
  package var isEmpty: Bool { isPlain && (text.isEmpty || text == "~" || text == "null") }
}
