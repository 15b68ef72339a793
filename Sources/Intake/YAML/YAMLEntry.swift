/// A key of a YAML mapping with its value.
package struct YAMLEntry: Sendable {
  /// The key's text.
  package let key: String
  /// The bytes of the whole file that the key takes up.
  package let keyRange: Range<Int>
  /// Its value.
  package let value: YAMLNode
}
