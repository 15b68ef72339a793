import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// `communique new group`: starts the file of a group.
struct NewGroupCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Starts the file of a group of ministers.",
    discussion: """
      EXAMPLES:
        communique new group
        communique new group --group housing --name-cy "Y Grŵp Rhyngweinidogol ar Dai" \\
          --name-en "Interministerial Group for Housing" --short-name-cy Tai --short-name-en Housing
      """)

  @Option(help: ArgumentHelp("The id of the group: the name of its folder.", valueName: "id"))
  var group: String?

  @OptionGroup var names: NameOptions

  @Option(name: .customLong("short-name-cy"), help: ArgumentHelp("The short name in Welsh.", valueName: "name"))
  var welshShortName: String?

  @Option(name: .customLong("short-name-en"), help: ArgumentHelp("The short name in English.", valueName: "name"))
  var englishShortName: String?

  @Option(
    help: ArgumentHelp(
      "The ids of its members, with commas between them; by default every government.", valueName: "ids"))
  var governments: String?

  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { authoring, interview in
      // Better said before the first question than at the last, which nobody could answer.
      guard !authoring.governments.isEmpty else {
        throw Refusal(
          en: "The site has no government yet. Start one first: communique new government.",
          cy: "Nid oes gan y wefan lywodraeth eto. Dechreuwch un yn gyntaf: communique new government.")
      }
      let question = Question(
        option: "--group", words: MessageText(en: "The id of the group", cy: "Dynodydd y grŵp"),
        read: authoring.newGroup)
      let id = try interview.answer(group, question)
      let name = try names.names(authoring, interview)
      let shortName = try Localized { language in
        try interview.answer(
          Localized(cy: welshShortName, en: englishShortName)[language],
          authoring.textQuestion(
            "short-name", MessageText(en: "The short name", cy: "Yr enw byr"), in: language))
      }
      let slug = try names.slugs(from: shortName, authoring, interview)
      return try authoring.start(
        Authoring.NewGroup(
          id: id, name: name, shortName: shortName, slug: slug,
          governments: interview.answer(governments, authoring.membersQuestion)))
    }
  }
}
