package import Diagnostics
package import Model

/// The language of a file whose name does not say it, where its words leave no doubt.
package enum LanguageGuess {
  /// Small words that one language has and the other has not.
  private static let words = Localized<Set<ProseKey>>(
    cy: [
      "y", "yr", "yn", "ac", "ar", "gan", "mae", "oedd", "roedd", "wrth", "hynny", "wedi", "eu", "ei", "fod", "hyn",
    ],
    en: ["the", "of", "and", "that", "for", "with", "was", "were", "by", "is", "are", "from", "this", "which", "be"])

  /// The fewest of its small words that a text must have.
  private static let least = 5
  /// How many times as many of them as of the other language's it must have.
  private static let excess = 10

  /// The language of a record's file, or nil.
  package static func language(of source: SourceText) -> Language? {
    guard let frontMatter = FrontMatter.split(source).0 else { return nil }
    let tokens = ProseScanner.tokens(of: source.bytes, in: frontMatter.bodyOffset..<source.bytes.count)
    let counts = words.map { words in tokens.count { words.contains($0.key) } }
    return Language.allCases.first { language in
      counts[language] >= least && counts[language] >= excess * counts[language.other]
    }
  }
}
