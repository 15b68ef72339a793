import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// The title of a new record in each language.
struct TitleOptions: ParsableArguments {
  @Option(name: .customLong("title-cy"), help: ArgumentHelp("The title in Welsh.", valueName: "title"))
  var welsh: String?

  @Option(name: .customLong("title-en"), help: ArgumentHelp("The title in English.", valueName: "title"))
  var english: String?

  /// The titles; one that nobody gives is left to be filled in.
  func answers(_ authoring: Authoring, _ interview: Interview) throws -> Localized<String?> {
    try Localized { language in
      try interview.answer(
        Localized(cy: welsh, en: english)[language],
        authoring.textQuestion("title", MessageText(en: "The title", cy: "Y teitl"), in: language))
    }
  }
}
