import ArgumentParser
import Files
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

  @Argument(
    help: "The day of the meeting, such as 2023-11-29; a second record of the same day carries a word after it.")
  var date: String

  @Option(help: ArgumentHelp("The folder that holds content and templates.", valueName: "folder"))
  var root = "."

  func run() async throws {
    let action = NewCommunique(folders: SiteFolders(root: DiskPath(root)), group: group, folder: date)
    let files = try await Outcome.of(TerminalProgress(isShown: false)) { () async throws(PipelineFailure) in
      try action.run()
    }
    for file in files { Standard.output.writeLine("Wrote \(file)") }
    Standard.output.writeLine("Fill in both files, then run: communique check")
  }
}
