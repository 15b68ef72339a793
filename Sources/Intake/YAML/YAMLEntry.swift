/// A key of a YAML mapping with its value.
package struct YAMLEntry: Sendable {
  /// The key's text.
  package let key: String
  /// The bytes of the whole file that the key takes up.
  package let keyRange: Range<Int>
  /// Its value.
  package let value: YAMLNode

  /// Whether the key is a name; keys are told apart by their lengths where that suffices.
  func isNamed(_ name: String) -> Bool { key.utf8.count == name.utf8.count && key == name }
}
