extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isTemplateSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte is a space, a tab or part of a line break.
  var isTemplateBlank: Bool { isTemplateSpace || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
