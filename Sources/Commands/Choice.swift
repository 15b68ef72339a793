import ArgumentParser
import Diagnostics

/// A word that must be one of a few.
///
/// ArgumentParser takes any word for it, so that a wrong one is answered here, in the language of whoever typed it.
struct Choice<Value: CaseIterable & RawRepresentable<String>>: ExpressibleByArgument {
  private let word: String

  init(argument: String) { word = argument }

  /// All words, for help.
  static var allValueStrings: [String] { Value.allCases.map { $0.rawValue } }

  /// All words, for shells.
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// What the word means, or a refusal that says which words there are.
  var value: Value {
    get throws(Refusal) {
      if let value = Value(rawValue: word) { return value }
      throw Refusal(
        MessageText(en: "“\(word)” is not known here.", cy: "Nid yw “\(word)” yn hysbys yma."), of: word,
        among: Self.allValueStrings)
    }
  }
}
