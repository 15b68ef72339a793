/// A character reference, such as `&#8203;`, that puts a character into the text which nobody can see or tell from another.
enum InvisibleReference {
  /// The names that HTML gives to such characters.
  private static let names: Set<String> = [
    "ApplyFunction", "DotDot", "DownBreve", "InvisibleComma", "InvisibleTimes", "NegativeMediumSpace",
    "NegativeThickSpace", "NegativeThinSpace", "NegativeVeryThinSpace", "NewLine", "NoBreak", "Tab", "TripleDot",
    "ZeroWidthSpace", "af", "ic", "it", "lrm", "rlm", "shy", "tdot", "zwj", "zwnj",
  ]

  /// Whether the bytes between `&` and `;` name a character that has no shape of its own, or that no text in form NFC has.
  static func isInvisible(_ reference: some Collection<UInt8>) -> Bool {
    guard reference.first == UInt8(ascii: "#") else {
      return names.contains(String(decoding: reference, as: UTF8.self))
    }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return false }
    return Unicode.Scalar(value).map(isInvisible) ?? true
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default:
      scalar == "\u{FFFD}" || scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.isFullCompositionExclusion
    }
  }
}
