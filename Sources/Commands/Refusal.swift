import Diagnostics

/// Words on the command line that cannot be taken, and why.
struct Refusal: Error {
  /// The reason and what to type instead, in sentences.
  let words: MessageText

  /// A refusal with its words.
  init(_ words: MessageText) {
    self.words = words
  }

  /// A refusal of a word that is none of those there are: what is wrong, and the nearest of them or else all.
  init(_ sentence: MessageText, of word: String, among names: [String]) {
    let all = names.joined(separator: ", ")
    let nearest = Suggestion.nearest(to: word, among: names).map(MessageText.didYouMean)
    let list = MessageText(en: "There are: \(all).", cy: "Dyma’r rhai sydd ar gael: \(all).")
    self.init([sentence, nearest ?? list].joined(separator: " "))
  }

  /// A refusal with its words in each language.
  init(en: String, cy: String) {
    self.init(MessageText(en: en, cy: cy))
  }
}
