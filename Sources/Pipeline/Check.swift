import Intake
package import Model

/// Checks a site: everything a build would refuse, and nothing is written.
package struct Check: Sendable {
  private let loader: SiteLoader

  /// A check of a site as of a day, which can take every warning for an error.
  package init(folders: SiteFolders, today: CalendarDate, treatsWarningsAsErrors: Bool = false) {
    loader = SiteLoader(
      folders: folders, baseURL: nil, today: today, treatsWarningsAsErrors: treatsWarningsAsErrors)
  }

  /// Reads and checks everything.
  package func run(progress: any ProgressListener) async throws(PipelineFailure) -> CheckReport {
    try await loader.load(into: .nowhere, progress: progress).report
  }
}
