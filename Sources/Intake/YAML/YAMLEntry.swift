/// A key of a YAML mapping with its value.
struct YAMLEntry: Sendable {
  /// The key's text.
  let key: String
  /// The bytes of the whole file that the key takes up.
  let keyRange: Range<Int>
  /// Its value.
  let value: YAMLNode
}
