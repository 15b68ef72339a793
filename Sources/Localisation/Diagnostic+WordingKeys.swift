import Diagnostics
import Model

extension Diagnostic {
  /// A word that the program needs is not in a file.
  static func wordingMissingKey(_ key: String, nearest: String?, language: Language, at place: Place) -> Diagnostic {
    let name = language.messageName
    let add = MessageText(
      en: "Add a line `\(key): ...` with the \(name.en) text.",
      cy: "Ychwanegwch linell `\(key): ...` â’r testun \(name.cy).")
    let hint = nearest.map {
      MessageText(
        en: "If `\($0)` was meant to be it, rename that key.",
        cy: "Os `\($0)` a fwriadwyd, ailenwch yr allwedd honno.")
    }
    return Diagnostic(
      code: DiagnosticCode(720), place: place,
      summary: MessageText(
        en: "The \(name.en) wording has no `\(key)`.", cy: "Nid oes `\(key)` yn y geiriad \(name.cy)."),
      reason: MessageText(
        en: "The pages use this text; without it they would have a gap or fall back to the other language.",
        cy: "Mae’r tudalennau’n defnyddio’r testun hwn; hebddo byddai bwlch ynddynt, neu destun yn yr iaith arall."),
      fix: [add, hint].compactMap(\.self).joined(separator: " "))
  }

  /// A word of one language that the other does not have.
  static func wordingOnlyInOneLanguage(
    _ entry: WordingEntry, missingFrom language: Language, file: String
  ) -> Diagnostic {
    let (name, other) = (language.messageName, language.other.messageName)
    return Diagnostic(
      code: DiagnosticCode(721), place: entry.place,
      summary: MessageText(
        en: "`\(entry.key)` is in the \(other.en) wording and not in the \(name.en).",
        cy: "Mae `\(entry.key)` yn y geiriad \(other.cy) ond nid yn y geiriad \(name.cy)."),
      reason: MessageText(
        en: "Both languages are treated alike: a text that only one of them has leaves a gap in the other's pages.",
        cy: "Mae’r ddwy iaith yn gyfartal: mae testun sydd mewn un yn unig yn gadael bwlch yn nhudalennau’r llall."),
      fix: MessageText(
        en: "Add `\(entry.key)` to the other file, or remove it here if no template uses it.",
        cy:
          "Ychwanegwch `\(entry.key)` at y ffeil arall, neu dilëwch yr allwedd yma os nad oes templed yn ei defnyddio."),
      notes: [
        DiagnosticNote(
          place: Place(file: file), text: MessageText(en: "The \(name.en) wording.", cy: "Y geiriad \(name.cy)."))
      ])
  }

  /// A counted noun that has one text.
  static func wordingNeedsForms(key: String, language: Language, place: Place) -> Diagnostic {
    let forms = listed(PluralCategory.categories(in: language))
    return Diagnostic(
      code: DiagnosticCode(726), place: place,
      summary: MessageText(
        en: "`\(key)` needs plural forms, not one text.",
        cy: "Ffurfiau lluosog sydd eu hangen ar `\(key)`, nid un testun."),
      reason: MessageText(
        en: "It stands beside a number, and the noun changes with the number.",
        cy: "Mae’n sefyll wrth ymyl rhif, ac mae’r enw’n newid yn ôl y rhif."),
      fix: MessageText(
        en: "Write the forms \(forms) below the key, each with its text.",
        cy: "Ysgrifennwch y ffurfiau \(forms) o dan yr allwedd, pob un â’i thestun."))
  }

  /// A text that has plural forms.
  static func wordingNeedsText(key: String, place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(727), place: place,
      summary: MessageText(
        en: "`\(key)` needs one text, not plural forms.",
        cy: "Un testun sydd ei angen ar `\(key)`, nid ffurfiau lluosog."),
      reason: MessageText(
        en: "Nothing is counted here, so no form could be chosen.",
        cy: "Nid oes dim yn cael ei gyfrif yma, felly ni fyddai modd dewis ffurf."),
      fix: MessageText(
        en: "Write the text after the key, on the same line.",
        cy: "Ysgrifennwch y testun ar ôl yr allwedd, ar yr un llinell."))
  }

  /// Plural forms that are not there.
  static func wordingMissingForms(
    _ missing: [PluralCategory], key: String, language: Language, place: Place
  ) -> Diagnostic {
    let forms = listed(missing)
    return Diagnostic(
      code: DiagnosticCode(723), place: place,
      summary: MessageText(
        en: "`\(key)` lacks the plural \(missing.count == 1 ? "form" : "forms") \(forms).",
        cy: "Mae ffurf luosog ar goll o dan `\(key)`: \(forms)."),
      reason: language == .cy
        ? MessageText(
          en:
            "Welsh has six classes of numbers (Unicode CLDR); a form that is not there would appear as a gap or in the "
            + "other language.",
          cy:
            "Mae chwe dosbarth o rifau yn Gymraeg (Unicode CLDR); byddai ffurf nad yw yno yn ymddangos fel bwlch neu yn "
            + "yr iaith arall.")
        : MessageText(
          en:
            "English has two classes of numbers (Unicode CLDR); a form that is not there would appear as a gap or in the "
            + "other language.",
          cy:
            "Mae dau ddosbarth o rifau yn Saesneg (Unicode CLDR); byddai ffurf nad yw yno yn ymddangos fel bwlch neu yn "
            + "yr iaith arall."),
      fix: MessageText(
        en: "Add \(forms) below the key, each with its text, even where two forms are the same.",
        cy: "Ychwanegwch \(forms) o dan yr allwedd, pob un â’i thestun, hyd yn oed lle mae dwy ffurf yr un fath."))
  }

  /// A plural form that the language does not have.
  static func wordingUnknownForm(_ form: WordingForm, language: Language) -> Diagnostic {
    let categories = PluralCategory.categories(in: language)
    let forms = listed(categories)
    return Diagnostic(
      code: DiagnosticCode(729), place: form.place,
      summary: MessageText(
        en: "\(language.messageName.en) has no plural form `\(form.category)`.",
        cy: "Nid oes ffurf luosog `\(form.category)` yn yr iaith hon: \(language.messageName.cy)."),
      reason: MessageText(
        en: "The form would never be used.", cy: "Ni fyddai’r ffurf byth yn cael ei defnyddio."),
      fix: Suggestion.nearest(to: form.category, among: categories.map(\.rawValue))
        .map { MessageText(en: "Write `\($0)`.", cy: "Ysgrifennwch `\($0)`.") }
        ?? MessageText(en: "Use only \(forms).", cy: "Defnyddiwch y rhain yn unig: \(forms)."))
  }

  private static func listed(_ categories: [PluralCategory]) -> String {
    categories.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}
