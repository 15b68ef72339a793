import Diagnostics
import Localisation
import Model
import Testing

/// Words that say their own key and language: `home in cy`, `page-of-pages in en: {number} {total}`.
enum SampleWording {
  static func make() throws -> Localized<Wording> {
    let entries = Localized { language in
      Word.allCases.map { entry($0.rawValue, text($0, in: language)) }
        + CountedWord.allCases.map { counted($0, in: language) }
    }
    return try #require(WordingReader.read(entries: entries, files: Localized(cy: "cy.yaml", en: "en.yaml")).wording)
  }

  private static func text(_ word: Word, in language: Language) -> String {
    let places = word.placeholders.map { "{\($0)}" }
    return places.isEmpty
      ? "\(word.rawValue) in \(language.rawValue)"
      : "\(word.rawValue) in \(language.rawValue): \(places.joined(separator: " "))"
  }

  private static func entry(_ key: String, _ text: String) -> WordingEntry {
    WordingEntry(key: key, place: place, value: .text(WordingText(text: text, place: place)))
  }

  private static func counted(_ word: CountedWord, in language: Language) -> WordingEntry {
    let forms = PluralCategory.categories(in: language).map { category in
      WordingForm(
        category: category.rawValue, place: place, value: WordingText(text: "{count} \(word.rawValue)", place: place))
    }
    return WordingEntry(key: word.rawValue, place: place, value: .plural(forms))
  }

  private static let place = Place(file: "words.yaml")
}
