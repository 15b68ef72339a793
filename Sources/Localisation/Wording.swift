package import Model

/// Every word of a site's furniture in one language, checked: no word that the program uses is missing.
package struct Wording: Sendable {
  /// The language.
  package let language: Language
  private let phrases: [Word: Phrase]
  private let forms: [CountedWord: [PluralCategory: Phrase]]
  /// Every text without placeholders by `word.` and its key, for templates to fold in.
  package let constants: [String: String]

  /// The words of a language; `WordingReader` makes sure that none is missing.
  init(
    language: Language, phrases: [Word: Phrase], forms: [CountedWord: [PluralCategory: Phrase]],
    constants: [String: String]
  ) {
    self.language = language
    self.phrases = phrases
    self.forms = forms
    self.constants = constants
  }

  /// A fixed word or text; it must have no placeholders.
  package func text(_ word: Word) -> String {
    sentence(word, [:])
  }

  /// A text with its placeholders filled in.
  ///
  /// The values are plain text and the result is too: nothing is escaped. Every placeholder that `Word` allows must
  /// have a value.
  package func sentence(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    guard let phrase = phrases[word] else { preconditionFailure("\(word.rawValue) was not read") }
    return phrase.filled(with: values)
  }

  /// A number of things: "12 meetings", "3 chyfarfod".
  package func count(_ word: CountedWord, _ count: Int) -> String {
    let category = PluralCategory.category(of: count, in: language)
    guard let phrase = forms[word]?[category] else { preconditionFailure("\(word.rawValue) was not read") }
    return phrase.filled(with: ["count": String(count)])
  }
}
