/// The forms in which findings can be printed.
enum ReportFormat: String, CaseIterable {
  /// For people.
  case text
  /// For programs, in a form of our own.
  case json
  /// For code scanning and editors.
  case sarif
  /// For the log of GitHub Actions.
  case github

  /// The form for whoever reads the log when no form is asked for.
  static func automatic(in environment: Environment) -> ReportFormat {
    environment.isGitHubActions ? .github : .text
  }
}
