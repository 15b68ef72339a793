package import Diagnostics

/// A value of a YAML document with its place in the file.
package struct YAMLNode: Sendable {
  /// What a value holds.
  package enum Content: Sendable {
    /// A text, as it is written.
    case scalar(YAMLScalar)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with their values, in the order of the file.
    case mapping([YAMLEntry])
  }

  /// The bytes of the whole file that it takes up, without blanks at its end.
  package let range: Range<Int>
  /// What it holds.
  package let content: Content

  /// The scalar, if it is one.
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// What a reader would call it.
  package var kindInWords: MessageText {
    switch content {
    case .scalar(let scalar) where scalar.isEmpty: MessageText(en: "nothing", cy: "lle gwag")
    case .scalar: MessageText(en: "a text", cy: "testun")
    case .sequence: MessageText(en: "a list", cy: "rhestr")
    case .mapping: MessageText(en: "a group of keys", cy: "grŵp o allweddi")
    }
  }
}
