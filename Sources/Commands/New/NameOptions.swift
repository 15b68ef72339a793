import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// The name and the address segment of a new group or government in each language.
struct NameOptions: ParsableArguments {
  @Option(name: .customLong("name-cy"), help: ArgumentHelp("The whole name in Welsh.", valueName: "name"))
  var welshName: String?

  @Option(name: .customLong("name-en"), help: ArgumentHelp("The whole name in English.", valueName: "name"))
  var englishName: String?

  @Option(name: .customLong("slug-cy"), help: ArgumentHelp("Its part of Welsh addresses.", valueName: "slug"))
  var welshSlug: String?

  @Option(name: .customLong("slug-en"), help: ArgumentHelp("Its part of English addresses.", valueName: "slug"))
  var englishSlug: String?

  /// The names; one that nobody gives is left to be filled in.
  func names(_ authoring: Authoring, _ interview: Interview) throws -> Localized<String?> {
    try Localized { language in
      try interview.answer(
        Localized(cy: welshName, en: englishName)[language],
        authoring.textQuestion("name", MessageText(en: "The whole name", cy: "Yr enw llawn"), in: language))
    }
  }

  /// The address segments, which other names suggest.
  func slugs(
    from names: Localized<String?>, _ authoring: Authoring, _ interview: Interview
  ) throws -> Localized<String?> {
    try Localized { language in
      try interview.answer(
        Localized(cy: welshSlug, en: englishSlug)[language],
        authoring.slugQuestion(from: names[language], in: language))
    }
  }
}
