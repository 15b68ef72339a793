import ArgumentParser
import Diagnostics
import Pipeline

/// `communique explain CODE`: says at length what a kind of finding is about.
struct ExplainCommand: ParsableCommand {
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

  @OptionGroup var options: LanguageOptions

  func validate() throws {
    guard code == nil || !all else { throw ValidationError("Name a code, or ask for --all, but not both.") }
  }

  func run() throws {
    let language = options.spoken(in: .current())
    guard let code else {
      let list = Explanations.all
      Standard.output.write(
        all ? ExplanationPage(language: language).text(of: list) : ExplanationText(language: language).list(of: list))
      return
    }
    guard let explanation = Explanations.named(code) else {
      Standard.error.writeLine("communique: \(Explanations.unknown(code)[language])")
      throw ExitStatus.couldNotRun.exitCode
    }
    Standard.output.write(ExplanationText(language: language).text(of: explanation))
  }
}
