import Diagnostics

/// Words on the command line that cannot be taken, and why.
struct Refusal: Error {
  /// The reason and what to type instead, in sentences.
  let words: MessageText

  /// A refusal with its words.
  init(_ words: MessageText) {
    self.words = words
  }

  /// A refusal with its words in each language.
  init(en: String, cy: String) {
    self.init(MessageText(en: en, cy: cy))
  }
}
