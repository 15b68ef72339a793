/// How a character is named in a message, so that one that cannot be seen or is mistaken for another is found.
package enum CharacterName {
  /// The code point, its name in Unicode and, when it can be seen, the character: “‘а’ U+0430 (cyrillic small letter a)”.
  package static func of(_ scalar: Unicode.Scalar) -> String {
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    let words = name.map { " (\($0.lowercased()))" } ?? ""
    return isVisible(scalar) ? "“\(scalar)” \(codePoint(scalar))\(words)" : codePoint(scalar) + words
  }

  /// The code point: `U+0430`.
  package static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
