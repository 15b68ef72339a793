import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// `communique build`: checks everything, then builds the public site.
struct BuildCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks the records and builds the public site.",
    discussion: """
      The site is staged beside its folder and put in its place in one step: readers see the old site or the new one, \
      whole. Anything that is wrong with a record, a translation or a template stops the build, and the old site stays. \
      Drafts are never built.

      EXAMPLES:
        communique build
        communique build --output /srv/communiques --base-url https://communiques.example
        communique build --clock 2026-11-21      as of that day
        communique build --warnings-as-errors
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The folder for the site; by default public in the root. It must be absent, empty or an earlier build.",
      valueName: "folder"), completion: .directory)
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The address of the site's root, instead of the one in site.yaml.", valueName: "address"))
  var baseURL: String?

  var languageOptions: LanguageOptions { site.languageOptions }

  func run() async throws {
    let environment = Environment.current()
    let today = try Clock.today(option: site.clock, environment: environment)
    let language = languageOptions.spoken(in: environment)
    let progress = TerminalProgress(isShown: Standard.error.isTerminal, in: language)
    let folders = SiteFolders(root: DiskPath(site.root))
    let target = output.map { DiskPath($0) } ?? folders.defaultOutput
    let start = ContinuousClock.now
    let build = Build(
      folders: folders, target: target, baseURL: try baseURL.map(Self.address), today: today,
      treatsWarningsAsErrors: site.warningsAsErrors)
    let report = try await progress.during { () async throws(PipelineFailure) in
      try await build.run(progress: progress)
    }
    let printer = ReportPrinter(
      format: .automatic(in: environment), language: language, isColoured: environment.isColoured(.error),
      folder: site.prefix)
    Standard.error.write(printer.text(of: report.check))
    guard let site = report.site else {
      Standard.error.writeLine(Summary(language: language).line(for: report.check))
      Standard.error.writeLine(
        MessageText(
          en: "Nothing was built. \(target.text) is as it was.",
          cy: "Nid adeiladwyd dim. Mae \(target.text) fel yr oedd.")[language])
      throw ExitStatus.findings.exitCode
    }
    Standard.output.writeLine(
      Summary(language: language).line(for: site, check: report.check, in: target.text, after: .now - start))
  }

  private static func address(_ text: String) throws -> BaseURL {
    guard let address = BaseURL(text) else {
      throw Refusal(
        en: "--base-url needs an address such as https://communiques.example, not “\(text)”.",
        cy: "Mae angen cyfeiriad megis https://communiques.example ar --base-url, nid “\(text)”.")
    }
    return address
  }
}
