/// A value of a YAML document with its place in the file.
struct YAMLNode: Sendable {
  /// What a value holds.
  enum Content: Sendable {
    /// A text, as it is written.
    case scalar(YAMLScalar)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with their values, in the order of the file.
    case mapping([YAMLEntry])
  }

  /// The bytes of the whole file that it takes up, without blanks at its end.
  let range: Range<Int>
  /// What it holds.
  let content: Content

  /// The scalar, if it is one.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// What a reader would call it.
  var kindInWords: String {
    switch content {
    case .scalar(let scalar): scalar.isEmpty ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}
