import Agreement
import Diagnostics
import Files
import Intake
import Localisation
import Model
import Planning
import Rendering

/// Reads a site whole and checks it: templates and words, records, what may be public, addresses.
///
/// Each step runs as far as the steps before it allow, so that one run reports all there is to mend.
struct SiteLoader: Sendable {
  let folders: SiteFolders
  let baseURL: BaseURL?
  let today: CalendarDate
  let treatsWarningsAsErrors: Bool

  /// The checked site, or what is wrong with it.
  ///
  /// - Parameter bodies: Where the records' texts go.
  func load(into bodies: BodyStore, progress: any ProgressListener) async throws(PipelineFailure) -> LoadedSite {
    do throws(FileError) {
      return try await loadFiles(into: bodies, progress: progress)
    } catch {
      throw folders.failure(error)
    }
  }

  private func loadFiles(
    into bodies: BodyStore, progress: any ProgressListener
  ) async throws(FileError) -> LoadedSite {
    let (furniture, problems) = try Furniture.read(folders)
    var diagnostics = problems
    // Templates are compiled while the records are read: neither needs the other.
    async let compilation = furniture?.renderer()
    // Broken words do not keep the records from being checked: only their findings count then, not their HTML.
    let wording = furniture?.markdownWording ?? Furniture.noWording
    let reader = ContentReader(root: folders.content, wording: wording, today: today, bodies: bodies)
    let done = Counter()
    let content = try await reader.read { more, total in
      progress.advanced(to: Progress(step: .reading, done: done.add(more), total: total))
    }
    let rendering = await compilation
    diagnostics += content.diagnostics + (rendering?.diagnostics ?? [])
    let archive = content.archive.map { baseURL?.applied(to: $0) ?? $0 }
    let clearance = archive.map(Clearance.publicEdition)
    diagnostics += clearance?.diagnostics ?? []
    let planning = clearance?.edition.flatMap { edition in
      furniture.map { SitePlan.make(edition: edition, wording: $0.wording, assets: $0.assets.names) }
    }
    diagnostics += planning?.diagnostics ?? []
    if treatsWarningsAsErrors { diagnostics = diagnostics.withWarningsAsErrors }
    let report = CheckReport(
      diagnostics: diagnostics.sorted(), suppressed: content.suppressed.sorted(), recordCount: content.records.count,
      fileCount: content.fileCount, draftCount: clearance?.draftCount ?? 0)
    guard !diagnostics.hasErrors, let furniture, let renderer = rendering?.renderer, let plan = planning?.plan else {
      return LoadedSite(report: report, site: nil)
    }
    let site = LoadedSite.Site(plan: plan, renderer: renderer, assets: furniture.assets)
    return LoadedSite(report: report, site: site)
  }
}
