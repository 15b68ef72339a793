import Agreement
import JSON
import Planning

extension SitePlan {
  /// The pages of the site.
  var pages: [Route] { routes.filter { $0.page != nil } }

  /// The values of a file of records whose texts are in memory.
  func file(of route: Route) -> PlannedFile { file(of: route, stored: { _ in [] }) }

  /// The view of a page; nil for a file that is no page.
  func view(of route: Route) -> PlannedView? {
    if case .page(let view) = file(of: route) { view } else { nil }
  }

  /// The frame of a page, or nil for a page that stands in no language's tree.
  func frame(of route: Route) -> PageFrame? {
    switch view(of: route) {
    case nil, .chooser, .notFound, .redirect, .fragment: nil
    case .home(let view): view.frame
    case .governments(let view): view.frame
    case .government(let view): view.frame
    case .groups(let view): view.frame
    case .group(let view): view.frame
    case .years(let view): view.frame
    case .year(let view): view.frame
    case .transparency(let view): view.frame
    case .search(let view): view.frame
    case .communique(let view): view.frame
    case .statement(let view): view.frame
    case .letter(let view): view.frame
    case .minutes(let view): view.frame
    case .terms(let view): view.frame
    case .page(let view): view.frame
    }
  }

  /// The feed at a path below the site's root.
  func feed(at path: String) -> Feed? {
    guard let route = routes.first(where: { $0.path == path }), case .feed(let feed, _) = file(of: route) else {
      return nil
    }
    return feed
  }

  /// The values of the file at a path below the site's root.
  func file(at path: String) -> PlannedFile? {
    routes.first { $0.path == path }.map(file(of:))
  }

  /// The facts in the `index.json` of a record's page.
  func data(at address: String) -> JSONValue? {
    if case .recordData(let json) = file(at: address + "index.json") { json } else { nil }
  }

  /// The pages of the sitemap, whole or in parts.
  var sitemap: [SitemapEntry] {
    routes.flatMap { route -> [SitemapEntry] in
      if case .sitemap(let entries) = file(of: route) { entries } else { [] }
    }
  }

  /// The view of the page at a path below the site's root, without its `index.html`.
  func view(at address: String) -> PlannedView? {
    routes.first { $0.path == address + "index.html" }.flatMap(view(of:))
  }

  /// The view of a government's page.
  func government(at address: String) -> GovernmentView? {
    if case .government(let view) = view(at: address) { view } else { nil }
  }

  /// The view of a group's page.
  func group(at address: String) -> GroupView? {
    if case .group(let view) = view(at: address) { view } else { nil }
  }

  /// The view of what the meetings add up to.
  func transparency(at address: String) -> TransparencyView? {
    if case .transparency(let view) = view(at: address) { view } else { nil }
  }

  /// The view of a search page.
  func search(at address: String) -> SearchView? {
    if case .search(let view) = view(at: address) { view } else { nil }
  }

  /// The view of a communiqué's page.
  func communique(at address: String) -> CommuniqueView? {
    if case .communique(let view) = view(at: address) { view } else { nil }
  }
}
