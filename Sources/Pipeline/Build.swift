package import Files
import Intake
package import Model
import Output
import Planning

/// Builds the public site of a content tree.
package struct Build: Sendable {
  private let loader: SiteLoader
  private let target: DiskPath

  /// A build into a folder, as of a day, which can take every warning for an error; `baseURL` stands in for the address
  /// in the site's settings.
  package init(
    folders: SiteFolders, target: DiskPath, baseURL: BaseURL?, today: CalendarDate, treatsWarningsAsErrors: Bool = false
  ) {
    loader = SiteLoader(
      folders: folders, baseURL: baseURL, today: today, treatsWarningsAsErrors: treatsWarningsAsErrors)
    self.target = target
  }

  /// Checks everything, and puts the new site in place of the old one unless something is wrong.
  package func run(progress: any ProgressListener) async throws(PipelineFailure) -> BuildReport {
    let folders = loader.folders
    let stage = try PipelineFailure.wrap { () throws(OutputError) in
      try Stage.open(target: target, protecting: [folders.root], outside: [folders.content, folders.templates])
    }
    // Whatever becomes of the build; a sealed stage has nothing left to discard.
    defer { stage.discard() }
    let spool = try PipelineFailure.wrap { () throws(OutputError) in try stage.makeSpool() }
    let loaded = try await loader.load(into: .spool(spool), progress: progress)
    guard let site = loaded.site else { return BuildReport(check: loaded.report, site: nil) }
    let writer = SiteWriter(site: site, stage: stage, spool: spool, progress: progress)
    do throws(OutputError) {
      try await writer.write()
    } catch {
      throw .output(error)
    }
    return BuildReport(check: loaded.report, site: BuiltSite(routes: site.plan.routes))
  }
}
