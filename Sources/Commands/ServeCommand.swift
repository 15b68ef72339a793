import ArgumentParser
import Diagnostics
import Files
import Pipeline
import Preview

/// `communique serve`: shows the site while it is being edited.
struct ServeCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in a browser on this machine while you edit it.",
    discussion: """
      Open the address that is shown. Each time a record, a registry, a template, a word or a style is saved, the page \
      shows the change, or what is wrong with it. Drafts are shown and say that they are drafts. Nothing is written: \
      public/ stays as it is.

      Only this machine can connect, and only with the address that is shown: it holds a key that changes with every \
      start. Ctrl-C ends it.

      EXAMPLES:
        communique serve --open
        communique serve --navigate-to-changed      open pages follow what you edit
        communique serve --no-drafts                as a build would publish it
        communique serve --root ~/sites/communiques --port 8000

      EXIT CODES:
        2    the preview could not start
        130  ended by Ctrl-C
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("The port on 127.0.0.1; by default a free one.", valueName: "port"))
  var port: UInt16 = 0

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(
    name: .customLong("navigate-to-changed"), help: "Let open pages go to the page of the record that was changed.")
  var followsChanges = false

  @Flag(name: .customLong("no-drafts"), help: "Leave out drafts, as a build does.")
  var leavesOutDrafts = false

  var languageOptions: LanguageOptions { site.languageOptions }

  func run() async throws {
    let environment = Environment.current()
    let today = try Clock.today(option: site.clock, environment: environment)
    let live = LiveSite(
      folders: SiteFolders(root: DiskPath(site.root)), today: today, showsDrafts: !leavesOutDrafts,
      treatsWarningsAsErrors: site.warningsAsErrors)
    let language = languageOptions.spoken(in: environment)
    let log = PreviewLog(language: language, isColoured: environment.isColoured(.error), opensBrowser: open)
    do throws(PreviewFailure) {
      try await Preview(of: live, port: port, followsChanges: followsChanges).run { log.tell($0) }
    } catch {
      Standard.error.writeLine("communique: \(error.words[language])")
      throw ExitStatus.couldNotRun.exitCode
    }
  }
}
