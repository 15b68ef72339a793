import JSON

extension String {
  /// The text with U+FFFD in place of whatever could act on a terminal or begin a line of its own.
  package var seen: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return self }
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.isUnseen ? "\u{FFFD}" : scalar) }
    return text
  }
}
