import Diagnostics
import Model

/// One language's entries while they are checked one by one.
struct WordingDraft: Sendable {
  /// The language.
  let language: Language
  /// The file's path as it is shown.
  let file: String
  /// The entries by key.
  private(set) var entries: [String: WordingEntry] = [:]
  /// The texts that could be read, by key.
  private(set) var phrases: [String: Phrase] = [:]
  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []
  private var forms: [CountedWord: [PluralCategory: Phrase]] = [:]
  /// The place of the last entry; nil for a file without any.
  private let lastPlace: Place?

  /// Checks the entries of one file.
  init(language: Language, file: String, entries: [WordingEntry]) {
    self.language = language
    self.file = file
    lastPlace = entries.last?.place
    for entry in entries {
      self.entries[entry.key] = entry
      switch entry.value {
      case .text(let text): readText(text, of: entry)
      case .plural(let forms): readForms(forms, of: entry)
      }
    }
    findMissingKeys()
  }

  /// The words; complete only when there were no errors.
  var wording: Wording {
    let words = Word.allCases.compactMap { word in phrases[word.rawValue].map { (word, $0) } }
    let constants = phrases.filter { $0.value.placeholders.isEmpty }.map {
      ("word." + $0.key, $0.value.filled(with: [:]))
    }
    return Wording(
      language: language, phrases: Dictionary(uniqueKeysWithValues: words), forms: forms,
      constants: Dictionary(uniqueKeysWithValues: constants))
  }

  private mutating func readText(_ text: WordingText, of entry: WordingEntry) {
    guard CountedWord(rawValue: entry.key) == nil else {
      diagnostics.append(.wordingNeedsForms(key: entry.key, language: language, place: text.place))
      return
    }
    let allowed = Word(rawValue: entry.key)?.placeholders ?? []
    phrases[entry.key] = phrase(of: text, key: entry.key, allowed: allowed)
  }

  private mutating func readForms(_ forms: [WordingForm], of entry: WordingEntry) {
    guard let word = CountedWord(rawValue: entry.key) else {
      diagnostics.append(.wordingNeedsText(key: entry.key, place: entry.place))
      return
    }
    let categories = PluralCategory.categories(in: language)
    var given: Set<PluralCategory> = []
    for form in forms {
      guard let category = PluralCategory(rawValue: form.category), categories.contains(category) else {
        diagnostics.append(.wordingUnknownForm(form, language: language))
        continue
      }
      given.insert(category)
      self.forms[word, default: [:]][category] = phrase(of: form, category: category, key: entry.key)
    }
    let missing = categories.filter { !given.contains($0) }
    if !missing.isEmpty {
      diagnostics.append(.wordingMissingForms(missing, key: entry.key, language: language, place: entry.place))
    }
  }

  /// One plural form; only "none" and "one" can be said without the number.
  private mutating func phrase(of form: WordingForm, category: PluralCategory, key: String) -> Phrase? {
    let phrase = phrase(of: form.value, key: key, allowed: [CountedWord.placeholder])
    if let phrase, phrase.placeholders.isEmpty, category != .zero, category != .one {
      diagnostics.append(.wordingFormWithoutNumber(category, key: key, place: form.value.place))
    }
    return phrase
  }

  /// The parts of a text, or nil after reporting why it cannot be used.
  private mutating func phrase(of text: WordingText, key: String, allowed: [String]) -> Phrase? {
    guard text.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      diagnostics.append(.wordingBlank(key: key, place: text.place))
      return nil
    }
    if language == .cy, text.text.utf8.contains(UInt8(ascii: "&")) {
      diagnostics.append(.wordingAmpersand(key: key, place: text.place))
    }
    guard let phrase = Phrase(text.text) else {
      diagnostics.append(.wordingBraces(key: key, place: text.place))
      return nil
    }
    for name in phrase.placeholders.sorted() where !allowed.contains(name) {
      diagnostics.append(.wordingUnknownPlaceholder(name, key: key, allowed: allowed, place: text.place))
    }
    return phrase
  }

  private mutating func findMissingKeys() {
    let needed = Word.allCases.map(\.rawValue) + CountedWord.allCases.map(\.rawValue)
    let spare = entries.keys.filter { !needed.contains($0) }.sorted()
    for key in needed where entries[key] == nil {
      let nearest = Suggestion.nearest(to: key, among: spare)
      // At what may be meant to be it, or else where the file ends without it.
      let place = nearest.flatMap { entries[$0]?.place } ?? lastPlace ?? Place(file: file)
      diagnostics.append(.wordingMissingKey(key, nearest: nearest, language: language, at: place))
    }
  }
}
