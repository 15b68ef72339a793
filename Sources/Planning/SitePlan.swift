package import Agreement
import Diagnostics
package import Localisation
package import Model

/// What exists at which address, for one audience; the views of the pages are made when they are asked for.
///
/// The order of everything follows from the edition alone: no clock, no locale, no path of the machine.
package struct SitePlan<Reader: Audience>: Sendable {
  /// The files of the site, by path.
  package let routes: [Route]
  private let context: SiteContext

  /// The plan of an edition, or every address that two pages claim.
  package static func make(
    edition: Edition<Reader>, wording: Localized<Wording>, assets: AssetNames
  ) -> PlanningOutcome<Reader> {
    let former = FormerAddresses(of: edition.records, languages: edition.site.languages)
    let context = SiteContext(
      edition: edition, formerAddresses: former.addresses, wording: wording, assets: assets)
    let routes = context.routes()
    let diagnostics = former.diagnostics + context.clashes(among: routes)
    let plan = diagnostics.hasErrors ? nil : SitePlan(routes: routes, context: context)
    return PlanningOutcome(plan: plan, diagnostics: diagnostics.sorted())
  }

  /// The view of a page, made anew at each call so that views are never in memory all at once.
  ///
  /// - Parameter stored: Gives back HTML that was put outside of memory.
  package func view<Failure>(
    of route: Route, stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> PlannedView {
    let html: [UInt8] =
      switch html(of: route) {
      case .none: []
      case .bytes(let bytes): bytes
      case .stored(let range): try stored(range)
      }
    return PageBuilder(context: context, page: route.page, language: route.language, html: html).view()
  }

  private func html(of route: Route) -> BodyHTML {
    guard case .record(let position) = route.page else { return .none }
    return context.records[position].version(for: route.language).body.html
  }
}
