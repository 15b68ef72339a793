import ArgumentParser
import Diagnostics
import Files
import Model
import Pipeline

/// `communique new communique GROUP DATE`: starts a communiqué.
struct NewCommuniqueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communique",
    abstract: "Starts the communiqué of a meeting in both languages.",
    discussion: """
      Both files name every fact that the terms of reference ask for, with the group's members to fill in. Nothing that \
      exists is overwritten.

      EXAMPLES:
        communique new communique safety-security-migration 2023-11-29
        communique new communique safety-security-migration 2023-11-29-extended
      """)

  @Argument(help: "The group: the name of its folder below content/groups.")
  var group: String

  @Argument(help: "The day of the meeting, such as 2023-11-29; a second record of the same day carries a word after it.")
  var date: String

  @Option(help: ArgumentHelp("The folder that holds content and templates.", valueName: "folder"))
  var root = "."

  func run() async throws {
    let environment = Environment.current()
    let action = NewCommunique(folders: SiteFolders(root: DiskPath(root)), group: group, folder: date)
    let progress = TerminalProgress(isShown: false)
    let report = try await Outcome.of(progress) { () async throws(PipelineFailure) in try action.run() }
    if !report.diagnostics.isEmpty {
      Standard.error.write(TextReport(isColoured: environment.isColoured(.error)).text(of: report.diagnostics))
    }
    if report.diagnostics.hasErrors { throw ExitStatus.findings.exitCode }
    for file in report.files { Standard.output.writeLine("Wrote \(file)") }
    Standard.output.writeLine("Fill in both files, then run: communique check")
  }
}
