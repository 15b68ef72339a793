import Agreement
import Planning
import Rendering

/// A site that was read and checked, and what is needed to build it.
struct LoadedSite: Sendable {
  /// What only a site without errors has.
  struct Site: Sendable {
    /// What exists at which address, for everybody.
    let plan: SitePlan<Public>
    /// Turns a page's view into bytes.
    let renderer: Renderer
    /// What goes to the site as it is.
    let assets: SiteAssets
  }

  /// What was found.
  let report: CheckReport
  /// The site; nil when there are errors.
  let site: Site?
}
