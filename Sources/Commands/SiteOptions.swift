import ArgumentParser

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
  @OptionGroup var place: RootOptions

  @Option(
    help: ArgumentHelp(
      "The day to take for today; by default SOURCE_DATE_EPOCH, else the machine's day in UTC.", valueName: "date"))
  var clock: String?

  @Flag(name: .customLong("warnings-as-errors"), help: "Take every warning for an error.")
  var warningsAsErrors = false

  @OptionGroup var languageOptions: LanguageOptions

  /// The folder that holds content and templates.
  var root: String { place.root }

  /// The path from the working folder to the root, empty or with a slash at its end; empty for a root elsewhere.
  ///
  /// Whoever shows findings beside a repository's files looks for them below the working folder.
  var prefix: String {
    let parts = root.utf8.split(separator: UInt8(ascii: "/")).compactMap { String(Substring($0)) }
    guard !root.utf8.starts(with: "/".utf8), !parts.contains("..") else { return "" }
    return parts.filter { $0 != "." }.map { $0 + "/" }.joined()
  }
}
