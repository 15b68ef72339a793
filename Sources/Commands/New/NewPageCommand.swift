import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// `communique new page`: starts a page about the site.
struct NewPageCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Starts a page about the site in both languages.",
    discussion: """
      EXAMPLES:
        communique new page
        communique new page --page privacy --title-cy Preifatrwydd --title-en Privacy
      """)

  @Option(
    help: ArgumentHelp("The name of the page in its address: lower-case letters, digits and hyphens.", valueName: "id"))
  var page: String?

  @OptionGroup var title: TitleOptions
  @OptionGroup var options: NewOptions

  var languageOptions: LanguageOptions { options.languageOptions }

  func run() throws {
    try options.start { authoring, interview in
      let question = Question(
        option: "--page",
        words: MessageText(en: "The name of the page in its address", cy: "Enw’r dudalen yn ei chyfeiriad"),
        read: authoring.page)
      let id = try interview.answer(page, question)
      return try authoring.startPage(id, title: title.answers(authoring, interview))
    }
  }
}
