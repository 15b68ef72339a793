import Diagnostics

extension Diagnostic {
  /// A text without words.
  static func wordingBlank(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(722), place: place,
      summary: "The text of `\(key)` is blank.",
      reason: "A blank text leaves a heading, a label or a link without words, which nobody can read or hear.",
      fix: "Write the text. If nothing is to be shown, take the key out of the template instead.")
  }

  /// A placeholder that nothing fills.
  static func wordingUnknownPlaceholder(_ name: String, key: String, allowed: [String], place: Place) -> Diagnostic {
    let fix: MessageText =
      if let nearest = Suggestion.nearest(to: name, among: allowed) {
        "Write `{\(nearest)}`."
      } else if allowed.isEmpty {
        "Remove `{\(name)}`: this text has no placeholders."
      } else {
        "Use only \(listed(allowed))."
      }
    return Diagnostic(
      code: DiagnosticCode(724), place: place,
      summary: "`{\(name)}` in the text of `\(key)` is not a placeholder that is filled in.",
      reason: "It would stand on the page as it is, braces included.",
      fix: fix)
  }

  /// A placeholder that only the other language has.
  static func wordingPlaceholdersDiffer(
    _ missing: [String], key: String, place: Place, otherPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(725), place: place,
      summary: "The text of `\(key)` lacks \(listed(missing)), which the other language has.",
      reason: "Readers of one language would be told less than readers of the other.",
      fix: "Write \(listed(missing)) where it belongs, or take it out of both languages.",
      notes: [DiagnosticNote(place: otherPlace, text: "The text in the other language.")])
  }

  /// An ampersand in Welsh.
  static func wordingAmpersand(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(728), place: place,
      summary: "The Welsh text of `\(key)` has an ampersand.",
      reason: "The ampersand is never acceptable in Welsh (the style guide of llyw.cymru).",
      fix: "Write `a`, or `ac` before a vowel; `a` mutates c, p and t.")
  }

  /// Braces that are not a placeholder.
  static func wordingBraces(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(730), place: place,
      summary: "The braces in the text of `\(key)` do not make a placeholder.",
      reason: "A placeholder is a name of small letters and hyphens between one `{` and one `}`; anything else would "
        + "stand on the page as it is.",
      fix: "Close the brace, write the name as `{name}`, or remove the braces.")
  }

  /// A plural form without its number.
  static func wordingFormWithoutNumber(_ category: PluralCategory, key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(731), place: place,
      summary: "The form `\(category.rawValue)` of `\(key)` does not say the number.",
      reason: "Only none and one can be said without a number; readers would not learn how many there are.",
      fix: "Write `{\(CountedWord.placeholder)}` where the number belongs.")
  }

  private static func listed(_ names: [String]) -> String {
    names.map { "`{\($0)}`" }.joined(separator: ", ")
  }
}
