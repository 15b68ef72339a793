import Model

/// The text from which a translation was made.
struct TranslationSource: Hashable, Sendable {
  /// Its language.
  let language: Language
  /// The digest of its agreed text on that day, as 64 hexadecimal digits.
  let digest: String

  /// Reads `en sha256:` and 64 small hexadecimal digits, or nil.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let language = Language(rawValue: String(parts[0])), parts[1].hasPrefix("sha256:") else {
      return nil
    }
    let digits = parts[1].dropFirst("sha256:".count)
    guard digits.utf8.count == 64, digits.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.init(language: language, digest: String(digits))
  }

  /// A text of a language with its digest.
  init(language: Language, digest: String) {
    self.language = language
    self.digest = digest
  }

  /// The source as a file states it.
  var text: String { "\(language.rawValue) sha256:\(digest)" }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
