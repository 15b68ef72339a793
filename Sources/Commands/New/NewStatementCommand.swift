import ArgumentParser
import Model
import Pipeline

/// `communique new statement`: starts a government's own account.
struct NewStatementCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Starts a written statement of a government in both languages.",
    discussion: """
      EXAMPLES:
        communique new statement
        communique new statement --government wales --date 2026-09-21 --title-en "The meeting in September"
      """)

  @OptionGroup var statement: CorrespondenceOptions
  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { authoring, interview in
      let answers = try statement.answers(.statement, authoring, interview)
      return try authoring.startStatement(
        answers.id, of: answers.government, on: answers.date, title: answers.title)
    }
  }
}
