import ArgumentParser
import Model
import Pipeline

/// `communique new terms-of-reference`: starts the terms of reference of a group.
struct NewTermsCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms-of-reference",
    abstract: "Starts the terms of reference of a group in both languages.",
    discussion: """
      EXAMPLES:
        communique new terms-of-reference --group safety-security-migration
      """)

  @Option(help: ArgumentHelp("The group: the name of its folder below content/groups.", valueName: "id"))
  var group: String?

  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { authoring, interview in
      let question = Question(option: "--group", words: authoring.groupQuestion.words) {
        (text) throws(AnswerFault) -> RecordID in try authoring.terms(of: authoring.group(text))
      }
      return try authoring.startTerms(interview.answer(group, question))
    }
  }
}
