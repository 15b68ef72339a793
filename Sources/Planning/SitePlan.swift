package import Agreement
import Diagnostics
import JSON
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

  /// The plan of an edition that differs in nothing but its records' texts; nil where anything else is different.
  func replacingTexts(with edition: Edition<Reader>) -> SitePlan? {
    SiteContext(replacingTextsOf: context, with: edition).map { SitePlan(routes: routes, context: $0) }
  }

  /// The values of a file, made anew at each call so that they are never in memory all at once.
  ///
  /// - Parameter stored: Gives back texts that were put outside of memory.
  package func file<Failure>(
    of route: Route, stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> PlannedFile {
    switch route.file {
    case .page(let page): .page(try view(of: page, in: route.language, stored: stored))
    case .feed(let request):
      .feed(FeedBuilder(context: context, request: request, language: route.language).feed(), request.format)
    case .beside(let file, let record): try self.file(file, beside: record, in: route.language, stored: stored)
    case .data(.records): .records(RecordsData(context: context))
    case .data(.table): .recordsTable(RecordsTable(data: RecordsData(context: context)))
    case .data(.schema): .recordsSchema(RecordsSchema.json(at: context.absolute(.schema)))
    case .robots: .robots(sitemaps: context.sitemapAddresses)
    case .searchIndex: .searchIndex(SearchIndexBuilder(context: context, language: route.language).index())
    case .transparencyJSON: .transparencyJSON(context.groupMeetings)
    case .transparencyCSV: .transparencyCSV(context.groupMeetings)
    case .sitemap(part: nil): .sitemapIndex(sitemapParts)
    case .sitemap(let part?): .sitemap(sitemap(part: part))
    }
  }

  /// The absolute addresses of the parts of the sitemap.
  private var sitemapParts: [String] {
    routes.filter { if case .sitemap(part: .some) = $0.file { true } else { false } }
      .map { context.absolute($0.path, in: $0.language) }
  }

  private func sitemap(part: Int) -> [SitemapEntry] {
    let pages = context.sitemapPages(among: routes).dropFirst((part - 1) * SiteContext.sitemapLength)
    return pages.prefix(SiteContext.sitemapLength).compactMap { route in
      route.page.map { page in
        SitemapEntry(
          address: context.canonical(of: page, in: route.language),
          alternates: context.alternates(of: page, in: route.language), lastModified: context.lastChange(of: page))
      }
    }
  }

  /// The route of the file at a path; nil when there is none.
  package func route(at path: String) -> Route? {
    var (low, high) = (routes.startIndex, routes.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if routes[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < routes.endIndex && routes[low].path == path ? routes[low] : nil
  }

  /// The record whose page a route is; nil for any other file.
  package func record(of route: Route) -> RecordID? {
    guard case .page(.record(let position)) = route.file else { return nil }
    return context.records[position].id
  }

  /// The path of a record's page in a language, and its title there; nil when it has none.
  package func page(of record: RecordID, in language: Language) -> (path: String, title: String)? {
    guard context.site.languages.contains(language), let position = context.index.records[record] else { return nil }
    let names = context.languages[language]
    return (names.recordAddresses[position].file, names.titles[position].plainTitle)
  }

  private func view<Failure>(
    of page: PageRequest, in language: Language, stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> PlannedView {
    let html = try html(of: page, in: language).read(stored)
    return PageBuilder(context: context, page: page, language: language, html: html).view()
  }

  private func file<Failure>(
    _ file: RecordFile, beside position: Int, in language: Language,
    stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> PlannedFile {
    let version = context.records[position].version(for: language)
    switch file {
    case .agreedText: return .agreedText(version.agreedText)
    case .data:
      let facts = try RecordData(context: context, position: position, version: version).facts(stored: stored)
      let schema = JSONMember(name: "$schema", value: .string(context.absolute(.schema)))
      return .recordData(.object([schema] + facts))
    case .fragment:
      let html = try version.body.html.read(stored)
      let page = PageBuilder(
        context: context, page: .record(position), language: language, html: html, isStandalone: true)
      return .page(.fragment(RecordBuilder(page: page, position: position).fragment()))
    }
  }

  private func html(of page: PageRequest, in language: Language) -> BodyBytes {
    guard case .record(let position) = page else { return .none }
    return context.records[position].version(for: language).body.html
  }
}
