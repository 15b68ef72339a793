import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// `communique check`: says everything that is wrong.
struct CheckCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks every record, translation and template.",
    discussion: """
      Every problem of every file is reported in one run, with its place, the reason and the fix. Drafts are checked too.

      Nothing is written, unless --fix asks for the fixes that are safe: they change how a file is written, and nothing \
      that it says. Letters in parts become whole (Unicode's NFC); blanks at the ends of lines, a byte order mark and blank \
      lines before the facts go; dates in words become figures; quotes around true, false and numbers go; a file without a \
      language in its name gets it where its words leave no doubt.

      In any format but text, standard output holds the findings alone; the line that counts them goes to standard error.

      EXAMPLES:
        communique check
        communique check --root ~/sites/communiques
        communique check --clock 2026-11-21      as of that day
        communique check --format json | jq '.findings[].summary'
        communique check --format sarif > communique.sarif
        communique check --warnings-as-errors
        communique check --fix
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "How to print the findings; by default text, or github when GITHUB_ACTIONS is true.", valueName: "format"))
  var format: Choice<ReportFormat>?

  @Flag(help: "Make the fixes that are safe, and say which, before the check.")
  var fix = false

  var languageOptions: LanguageOptions { site.languageOptions }

  func run() async throws {
    let environment = Environment.current()
    let today = try Clock.today(option: site.clock, environment: environment)
    let format = try format?.value ?? .automatic(in: environment)
    let language = languageOptions.spoken(in: environment)
    let progress = TerminalProgress(isShown: Standard.error.isTerminal, in: language)
    if fix { try fixFiles(language) }
    let check = Check(
      folders: SiteFolders(root: DiskPath(site.root)), today: today, treatsWarningsAsErrors: site.warningsAsErrors)
    let report = try await progress.during { () async throws(PipelineFailure) in
      try await check.run(progress: progress)
    }
    let printer = ReportPrinter(
      format: format, language: language, isColoured: environment.isColoured(.output),
      folder: site.prefix)
    Standard.output.write(printer.text(of: report))
    // Whoever reads another form than text reads nothing else from standard output.
    let stream = printer.format == .text ? Standard.output : .error
    stream.writeLine(Summary(language: language).line(for: report))
    if report.diagnostics.hasErrors { throw ExitStatus.findings.exitCode }
  }

  private func fixFiles(_ language: MessageLanguage) throws {
    let report = try FixFiles(folders: SiteFolders(root: DiskPath(site.root))).run()
    for change in report.changes { Standard.error.writeLine(change.words[language].seen) }
  }
}
