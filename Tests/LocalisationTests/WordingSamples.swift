import Diagnostics
import Localisation
import Model

/// Wording entries that are right, to be changed by a test in one point.
struct WordingSamples {
  /// The entries of each language.
  var entries: Localized<[WordingEntry]>
  /// The paths of the files.
  static let files = Localized(cy: "cy.yaml", en: "en.yaml")

  /// Every key that the program needs, with a text that names its key and placeholders.
  init() {
    entries = Localized { language in
      let texts = Word.allCases.map { word in
        Self.text(
          word.rawValue, ([word.rawValue] + word.placeholders.map { "{\($0)}" }).joined(separator: " "), language)
      }
      let counted = CountedWord.allCases.map { word in
        Self.forms(word.rawValue, Self.allForms(of: language), language)
      }
      return texts + counted
    }
  }

  /// What the reader makes of the entries.
  func read() -> (wording: Localized<Wording>?, diagnostics: [Diagnostic]) {
    WordingReader.read(entries: entries, files: Self.files)
  }

  /// Puts an entry in the place of the one with its key, or at the end.
  mutating func put(_ entry: WordingEntry, in language: Language) {
    remove(entry.key, in: language)
    entries[language].append(entry)
  }

  /// Takes a key out.
  mutating func remove(_ key: String, in language: Language) {
    entries[language].removeAll { $0.key == key }
  }

  /// An entry with one text.
  static func text(_ key: String, _ text: String, _ language: Language) -> WordingEntry {
    let place = place(of: key, in: language)
    return WordingEntry(key: key, place: place, value: .text(WordingText(text: text, place: place)))
  }

  /// An entry with plural forms.
  static func forms(_ key: String, _ forms: [(String, String)], _ language: Language) -> WordingEntry {
    let place = place(of: key, in: language)
    let values = forms.map { category, text in
      WordingForm(category: category, place: place, value: WordingText(text: text, place: place))
    }
    return WordingEntry(key: key, place: place, value: .plural(values))
  }

  /// A text that names its category, for each category of a language.
  static func allForms(of language: Language) -> [(String, String)] {
    PluralCategory.categories(in: language).map { ($0.rawValue, "{count} \($0.rawValue)") }
  }

  /// A place on which the key stands alone.
  static func place(of key: String, in language: Language) -> Place {
    SourceText(file: files[language], bytes: Array(key.utf8)).place(of: 0..<key.utf8.count)
  }
}
