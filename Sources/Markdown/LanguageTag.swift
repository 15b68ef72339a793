/// The BCP 47 tags that a mark of another language may carry.
enum LanguageTag {
  /// The primary languages that records of these islands quote.
  static let known = [
    "cy", "en", "ga", "gd", "gv", "kw", "sco", "fr", "de", "es", "it", "la", "nl", "pl", "pt", "ro", "uk", "ar", "zh",
  ]

  /// Whether a tag is a known language, alone or with well-formed subtags: `cy`, `en-GB`, `sco-ulster`.
  static func isAccepted(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = parts.first, known.contains(String(Substring(primary))), parts.count <= 4 else { return false }
    return parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
