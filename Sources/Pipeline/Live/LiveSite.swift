import Agreement
import Diagnostics
import Files
import Intake
import Localisation
package import Model

/// A site in memory that is brought up to date while its files change.
///
/// What has an error keeps its last state without one, so that the rest can be looked at all the same: a record, the
/// registries, the templates. Nothing is written.
package struct LiveSite: Sendable {
  /// Where its files are.
  package let folders: SiteFolders
  private let today: CalendarDate
  private let showsDrafts: Bool
  private let treatsWarningsAsErrors: Bool
  private var furniture = LiveFurniture()
  private var memory = ReadingMemory()
  private var archive = LiveArchive()
  private var pages: LivePages?
  private var planning: LivePlanning?
  private var findings: [Diagnostic]?

  /// A site that nobody has read yet, as of a day; to its editors, or as a build would publish it.
  package init(
    folders: SiteFolders, today: CalendarDate, showsDrafts: Bool, treatsWarningsAsErrors: Bool = false
  ) {
    self.folders = folders
    self.today = today
    self.showsDrafts = showsDrafts
    self.treatsWarningsAsErrors = treatsWarningsAsErrors
  }

  /// Reads what has changed, and plans what that can change; nil when nothing has changed.
  package mutating func update() async throws(PipelineFailure) -> SiteSnapshot? {
    do throws(FileError) {
      return try await updateFiles()
    } catch {
      // Some of what has changed may have been taken over: whatever is read next is new, and planned anew.
      (planning, findings) = (nil, nil)
      throw folders.failure(error)
    }
  }

  private mutating func updateFiles() async throws(FileError) -> SiteSnapshot? {
    let isRefurnished = try await furniture.update(folders)
    let reader = ContentReader(
      root: folders.content, wording: furniture.last?.words.markdownWording ?? Furniture.noWording, today: today,
      bodies: .memory)
    let content = try await reader.read(remembering: &memory)
    let findings = furniture.findings + content.diagnostics
    guard isRefurnished || memory.hasChanged || findings != self.findings else { return nil }
    self.findings = findings
    archive.update(content)
    planning = await plan(after: isRefurnished ? nil : planning)
    let all = findings + (planning?.diagnostics ?? [])
    let report = CheckReport(
      diagnostics: (treatsWarningsAsErrors ? all.withWarningsAsErrors : all).sorted(),
      suppressed: content.suppressed.sorted(),
      recordCount: content.records.count, fileCount: content.fileCount, draftCount: planning?.draftCount ?? 0)
    return SiteSnapshot(
      report: report, records: content.records, archive: archive, pages: pages, changes: memory.changes)
  }

  /// Plans what can be shown; pages of which two claim one address are not, and those before them stay.
  private mutating func plan(after earlier: LivePlanning?) async -> LivePlanning? {
    guard let archive = archive.last, let furniture = furniture.last else { return nil }
    let planning = await LivePlanning.make(archive, furniture, showsDrafts: showsDrafts, after: earlier)
    if let pages = planning.pages { self.pages = pages }
    return planning
  }
}
