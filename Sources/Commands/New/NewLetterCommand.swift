import ArgumentParser
import Model
import Pipeline

/// `communique new letter`: starts a letter that a government sent or received.
struct NewLetterCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Starts a letter that a government sent or received, in both languages.",
    discussion: """
      EXAMPLES:
        communique new letter
        communique new letter --government wales --date 2026-09-21 --title-en "Housing for refugees"
      """)

  @OptionGroup var letter: CorrespondenceOptions
  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { authoring, interview in
      let answers = try letter.answers(.letter, authoring, interview)
      return try authoring.startLetter(answers.id, of: answers.government, on: answers.date, title: answers.title)
    }
  }
}
