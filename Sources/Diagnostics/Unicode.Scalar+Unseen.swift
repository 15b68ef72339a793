extension Unicode.Scalar {
  /// Whether it shows nothing of its own, and may act on whatever shows the text: controls, direction marks, odd breaks.
  var isUnseen: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: return true
    default: return false
    }
  }
}

extension String {
  /// The text with U+FFFD in place of whatever could act on a terminal or begin a line of its own.
  var seen: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.isUnseen ? "\u{FFFD}" : scalar) }
    return text
  }
}
