/// Phrases that are looked for among words, all of them at once.
struct PhraseSet: Sendable {
  /// The phrases by their first words.
  private let phrases: [ProseKey: [[ProseKey]]]

  /// The phrases, each as its words; one without words is nowhere.
  init(_ phrases: some Sequence<[ProseKey]>) {
    self.phrases = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
  }

  /// Phrases written with single blanks between their words.
  init(_ phrases: [String]) {
    self.init(phrases.map { $0.utf8.split(separator: UInt8(ascii: " ")).map { ProseKey(Array($0)) } })
  }

  /// Whether one of the phrases stands somewhere in a row among words.
  func occurs(in words: [ProseKey]) -> Bool {
    words.indices.contains { begins(words[$0...]) }
  }

  /// Whether words begin with one of the phrases.
  func begins(_ words: ArraySlice<ProseKey>) -> Bool {
    guard let first = words.first, let phrases = phrases[first] else { return false }
    return phrases.contains { words.starts(with: $0) }
  }

  /// How many words the longest of the phrases has with which words begin; 0 where there is none.
  func beginning(of words: ArraySlice<ProseKey>) -> Int {
    guard let first = words.first, let phrases = phrases[first] else { return 0 }
    return phrases.lazy.filter { words.starts(with: $0) }.map(\.count).max() ?? 0
  }
}
