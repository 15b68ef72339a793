import Diagnostics
import Model

extension Diagnostic {
  /// A word that the program needs is not in a file.
  static func wordingMissingKey(_ key: String, nearest: String?, language: Language, file: String) -> Diagnostic {
    let hint = nearest.map { " If `\($0)` was meant to be it, rename that key." } ?? ""
    return Diagnostic(
      code: DiagnosticCode(720), place: Place(file: file),
      summary: "The \(language.englishName) wording has no `\(key)`.",
      reason: "The pages use this text; without it they would have a gap or fall back to the other language.",
      fix: "Add a line `\(key): ...` with the \(language.englishName) text.\(hint)")
  }

  /// A word of one language that the other does not have.
  static func wordingOnlyInOneLanguage(
    _ entry: WordingEntry, missingFrom language: Language, file: String
  ) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(721), place: entry.place,
      summary: "`\(entry.key)` is in the \(language.other.englishName) wording and not in the \(language.englishName).",
      reason: "Both languages are treated alike: a text that only one of them has leaves a gap in the other's pages.",
      fix: "Add `\(entry.key)` to the other file, or remove it here if no template uses it.",
      notes: [DiagnosticNote(place: Place(file: file), text: "The \(language.englishName) wording.")])
  }

  /// A counted noun that has one text.
  static func wordingNeedsForms(key: String, language: Language, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(726), place: place,
      summary: "`\(key)` needs plural forms, not one text.",
      reason: "It stands beside a number, and the noun changes with the number.",
      fix: "Write the forms \(listed(PluralCategory.categories(in: language))) below the key, each with its text.")
  }

  /// A text that has plural forms.
  static func wordingNeedsText(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(727), place: place,
      summary: "`\(key)` needs one text, not plural forms.",
      reason: "Nothing is counted here, so no form could be chosen.",
      fix: "Write the text after the key, on the same line.")
  }

  /// Plural forms that are not there.
  static func wordingMissingForms(
    _ missing: [PluralCategory], key: String, language: Language, place: Place
  ) -> Diagnostic {
    let count = language == .cy ? "six" : "two"
    return Diagnostic(
      code: DiagnosticCode(723), place: place,
      summary: "`\(key)` lacks the plural \(missing.count == 1 ? "form" : "forms") \(listed(missing)).",
      reason: "\(language.englishName) has \(count) classes of numbers (Unicode CLDR); a form that is not there would "
        + "appear as a gap or in the other language.",
      fix: "Add \(listed(missing)) below the key, each with its text, even where two forms are the same.")
  }

  /// A plural form that the language does not have.
  static func wordingUnknownForm(_ form: WordingForm, language: Language) -> Diagnostic {
    let categories = PluralCategory.categories(in: language)
    let nearest = Suggestion.nearest(to: form.category, among: categories.map(\.rawValue))
    return Diagnostic(
      code: DiagnosticCode(729), place: form.place,
      summary: "\(language.englishName) has no plural form `\(form.category)`.",
      reason: "The form would never be used.",
      fix: nearest.map { "Write `\($0)`." } ?? "Use only \(listed(categories)).")
  }

  private static func listed(_ categories: [PluralCategory]) -> String {
    categories.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}
