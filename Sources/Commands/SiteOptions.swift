import ArgumentParser

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content and templates.", valueName: "folder"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "The day to take for today; by default SOURCE_DATE_EPOCH, else the machine's day in UTC.", valueName: "date"))
  var clock: String?
}
