import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// `communique check`: says everything that is wrong.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks every record, translation and template, and writes nothing.",
    discussion: """
      Every problem of every file is reported in one run, with its place, the reason and the fix. Drafts are checked too.

      EXAMPLES:
        communique check
        communique check --root ~/sites/communiques
        communique check --clock 2026-11-21      as of that day
      """)

  @OptionGroup var site: SiteOptions

  func run() async throws {
    let environment = Environment.current()
    let today = try Clock.today(option: site.clock, environment: environment)
    let progress = TerminalProgress(isShown: Standard.error.isTerminal)
    let check = Check(folders: SiteFolders(root: DiskPath(site.root)), today: today)
    let report = try await Outcome.of(progress) { () async throws(PipelineFailure) in
      try await check.run(progress: progress)
    }
    let text = TextReport(isColoured: environment.isColoured(.output)).text(of: report.diagnostics)
    if !text.isEmpty { Standard.output.writeLine(text) }
    Standard.output.writeLine(Summary.line(for: report))
    if report.diagnostics.hasErrors { throw ExitStatus.findings.exitCode }
  }
}
