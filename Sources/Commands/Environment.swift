import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process was started with: read once, and handed on as values.
struct Environment: Sendable {
  /// `NO_COLOR` asks for no colour (no-color.org).
  let refusesColour: Bool
  /// `CLICOLOR_FORCE` asks for colour even in a pipe (bixense.com/clicolors).
  let forcesColour: Bool
  /// `TERM=dumb` says that the terminal knows no colour.
  let hasPlainTerminal: Bool
  /// `GITHUB_ACTIONS=true` says that GitHub's runner reads what is printed.
  let isGitHubActions: Bool
  /// The language of the locale (POSIX: `LC_ALL`, else `LC_MESSAGES`, else `LANG`), where the program speaks it.
  let language: MessageLanguage?
  /// `SOURCE_DATE_EPOCH` (reproducible-builds.org), in seconds since 1970, as it is written.
  let sourceDateEpoch: String?
  /// The machine's clock, in seconds since 1970.
  let now: Int

  /// The environment of this process.
  static func current() -> Environment {
    Environment(
      refusesColour: value(of: "NO_COLOR") != nil,
      forcesColour: value(of: "CLICOLOR_FORCE").map { $0 != "0" } ?? false,
      hasPlainTerminal: value(of: "TERM") == "dumb",
      isGitHubActions: value(of: "GITHUB_ACTIONS") == "true",
      language: (value(of: "LC_ALL") ?? value(of: "LC_MESSAGES") ?? value(of: "LANG"))
        .flatMap(MessageLanguage.init(locale:)),
      sourceDateEpoch: value(of: "SOURCE_DATE_EPOCH"),
      now: time(nil))
  }

  /// Whether to colour what goes to a stream.
  func isColoured(_ stream: Standard) -> Bool {
    if refusesColour { return false }
    return forcesColour || stream.isTerminal && !hasPlainTerminal
  }

  /// A variable that is set and not empty.
  private static func value(of name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
