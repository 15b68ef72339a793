import ArgumentParser
import Diagnostics
import Pipeline

/// `communique explain CODE`: says at length what a kind of finding is about.
struct ExplainCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a kind of finding, with a wrong and a right example.",
    discussion: """
      Every finding has a code, such as CMQ103. Without a code, all of them are listed with their titles.

      EXAMPLES:
        communique explain CMQ103
        communique explain 103 --language cy
        communique explain | grep -i footnote
        communique explain --all > findings.md
      """)

  @Argument(help: "The code of a finding: CMQ and three digits, or the digits alone.")
  var code: String?

  @Flag(help: "Print the explanations of all findings as one page of Markdown.")
  var all = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    guard code == nil || !all else {
      throw Refusal(
        en: "Name a code, or ask for --all, but not both.", cy: "Enwch god, neu gofynnwch am --all, ond nid y ddau.")
    }
    let language = languageOptions.spoken(in: .current())
    guard let code else {
      let list = Explanations.all
      Standard.output.write(
        all ? ExplanationPage(language: language).text(of: list) : ExplanationText(language: language).list(of: list))
      return
    }
    guard let explanation = Explanations.named(code) else {
      throw PipelineFailure.request(Explanations.unknown(code))
    }
    Standard.output.write(ExplanationText(language: language).text(of: explanation))
  }
}
