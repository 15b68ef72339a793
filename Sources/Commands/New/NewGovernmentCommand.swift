import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// `communique new government`: starts the file of a government.
struct NewGovernmentCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "government",
    abstract: "Starts the file of a government.",
    discussion: """
      EXAMPLES:
        communique new government
        communique new government --government jersey --name-cy "Llywodraeth Jersey" --name-en "Government of Jersey"
      """)

  @Option(help: ArgumentHelp("The id of the government: the name of its folder.", valueName: "id"))
  var government: String?

  @OptionGroup var names: NameOptions

  @Option(name: .customLong("site-cy"), help: ArgumentHelp("Its own site in Welsh.", valueName: "address"))
  var welshSite: String?

  @Option(name: .customLong("site-en"), help: ArgumentHelp("Its own site in English.", valueName: "address"))
  var englishSite: String?

  @Option(
    help: ArgumentHelp(
      "Its place in the order in which governments are always listed; by default after all others.",
      valueName: "number"))
  var order: String?

  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { authoring, interview in
      let question = Question(
        option: "--government", words: MessageText(en: "The id of the government", cy: "Dynodydd y llywodraeth"),
        read: authoring.newGovernment)
      let id = try interview.answer(government, question)
      let name = try names.names(authoring, interview)
      let slug = try names.slugs(from: name, authoring, interview)
      let sites = try Localized { language in
        try interview.answer(
          Localized(cy: welshSite, en: englishSite)[language], authoring.siteQuestion(in: language))
      }
      return try authoring.start(
        Authoring.NewGovernment(
          id: id, name: name, slug: slug, sites: sites, order: interview.answer(order, authoring.orderQuestion)))
    }
  }
}
