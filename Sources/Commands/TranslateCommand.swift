import ArgumentParser
import Diagnostics
import Files
import Model
import Pipeline

/// `communique translate RECORD LANGUAGE`: makes the translator's copy.
struct TranslateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Copies a record into the other language, ready to translate.",
    discussion: """
      The copy keeps everything that must be the same in both languages. Every name, role and text in it is marked TODO: \
      translate it in place, then take the mark out. A check refuses the file until no mark is left. Nothing that exists \
      is overwritten.

      EXAMPLES:
        communique translate safety-security-migration/2026-09-15/communique cy
        communique translate content/pages/about.cy.md en
      """)

  @Argument(help: "The record: its id, or the path of its file.")
  var record: String

  @Argument(help: "The language to translate into: cy or en.")
  var into: Language

  @Option(help: ArgumentHelp("The folder that holds content and templates.", valueName: "folder"))
  var root = "."

  @Option(
    help: ArgumentHelp("The language of what is said; by default the locale's, else English.", valueName: "language"))
  var language: MessageLanguage?

  func run() async throws {
    let action = Translate(folders: SiteFolders(root: DiskPath(root)), record: record, into: into)
    let outcome = try await Outcome.of(TerminalProgress(isShown: false)) { () async throws(PipelineFailure) in
      try action.run()
    }
    Standard.output.writeLine(DiskPath(root).appending(outcome.path).text)
    let command = "communique check" + (root == "." ? "" : " --root \(root)")
    let next = MessageText(
      en: "Names, roles and texts marked TODO: \(outcome.markCount). Translate each, then run: \(command)",
      cy: "Enwau, rolau a thestunau wedi’u marcio TODO: \(outcome.markCount). Cyfieithwch bob un, yna: \(command)")
    Standard.error.writeLine(next[language ?? Environment.current().language ?? .en])
  }
}

extension Language: ExpressibleByArgument {}
