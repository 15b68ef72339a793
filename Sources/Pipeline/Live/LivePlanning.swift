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
  private let drafts: PlanningOutcome<Drafts>?
  private let published: PlanningOutcome<Public>?

  /// Plans an archive: as a build would publish it, and with its drafts unless they are left out.
  ///
  /// - Parameter earlier: The last planning with the same words and templates, which is kept where only texts differ.
  static func make(
    _ archive: Archive, _ furniture: LiveFurniture.Sound, showsDrafts: Bool, after earlier: LivePlanning?
  ) async -> LivePlanning {
    // Both plans of a thousand meetings take a while, so they are made at once.
    async let everything = showsDrafts ? planBeside(Edition(everythingIn: archive), furniture, earlier?.drafts) : nil
    let clearance = Clearance.publicEdition(of: archive)
    let published = clearance.edition.map { plan($0, furniture, earlier?.published) }
    let drafts = await everything
    // Two plans of one archive mostly find the same.
    let findings = Set(clearance.diagnostics + (published?.diagnostics ?? []) + (drafts?.diagnostics ?? []))
    var pages: LivePages?
    if let plan = drafts?.plan {
      pages = LivePages(drafts: plan, published: published?.plan, furniture: furniture)
    } else if !showsDrafts, let plan = published?.plan {
      pages = LivePages(published: plan, furniture: furniture)
    }
    return LivePlanning(
      pages: pages, diagnostics: findings.sorted(), draftCount: clearance.draftCount, drafts: drafts,
      published: published)
  }

  @concurrent
  private static func planBeside<Reader>(
    _ edition: Edition<Reader>, _ furniture: LiveFurniture.Sound, _ earlier: PlanningOutcome<Reader>?
  ) async -> PlanningOutcome<Reader> {
    plan(edition, furniture, earlier)
  }

  private static func plan<Reader>(
    _ edition: Edition<Reader>, _ furniture: LiveFurniture.Sound, _ earlier: PlanningOutcome<Reader>?
  ) -> PlanningOutcome<Reader> {
    earlier?.replacingTexts(with: edition)
      ?? SitePlan.make(edition: edition, wording: furniture.words.wording, assets: furniture.words.assets.names)
  }
}
