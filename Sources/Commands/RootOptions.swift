import ArgumentParser
import Files
import Pipeline

/// The option of every command that works on a site.
struct RootOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds content and templates.", valueName: "folder"), completion: .directory)
  var root = "."

  /// The parts of the site.
  var folders: SiteFolders { SiteFolders(root: DiskPath(root)) }

  /// The path of a file of the site, from the working folder.
  func shown(_ path: String) -> String { DiskPath(root).appending(path).text }

  /// The command that checks the site, as it is typed.
  var checkCommand: String { "communique check" + (root == "." ? "" : " --root \(root)") }
}
