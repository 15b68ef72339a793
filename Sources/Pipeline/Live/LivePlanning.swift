import Agreement
import Diagnostics
import Model
import Planning

/// What exists at which address, for whoever previews a site.
struct LivePlanning: Sendable {
  /// The pages; nil when two of them claim one address.
  let pages: LivePages?
  /// What is wrong.
  let diagnostics: [Diagnostic]
  /// How many records a build holds back.
  let draftCount: Int

  /// Plans an archive: as a build would publish it, and with its drafts unless they are left out.
  static func make(_ archive: Archive, _ furniture: LiveFurniture.Sound, showsDrafts: Bool) async -> LivePlanning {
    // Both plans of a thousand meetings take a while, so they are made at once.
    async let everything = showsDrafts ? planBeside(Edition(everythingIn: archive), furniture) : nil
    let clearance = Clearance.publicEdition(of: archive)
    let published = clearance.edition.map { plan($0, furniture) }
    let drafts = await everything
    // Two plans of one archive mostly find the same.
    let findings = Set(clearance.diagnostics + (published?.diagnostics ?? []) + (drafts?.diagnostics ?? []))
    var pages: LivePages?
    if let plan = drafts?.plan {
      pages = LivePages(drafts: plan, published: published?.plan, furniture: furniture)
    } else if !showsDrafts, let plan = published?.plan {
      pages = LivePages(published: plan, furniture: furniture)
    }
    return LivePlanning(pages: pages, diagnostics: findings.sorted(), draftCount: clearance.draftCount)
  }

  @concurrent
  private static func planBeside<Reader>(
    _ edition: Edition<Reader>, _ furniture: LiveFurniture.Sound
  ) async -> PlanningOutcome<Reader> {
    plan(edition, furniture)
  }

  private static func plan<Reader>(
    _ edition: Edition<Reader>, _ furniture: LiveFurniture.Sound
  ) -> PlanningOutcome<Reader> {
    SitePlan.make(edition: edition, wording: furniture.words.wording, assets: furniture.words.assets.names)
  }
}
