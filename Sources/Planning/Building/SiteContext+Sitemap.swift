import Model

extension SiteContext {
  /// The greatest number of pages in one sitemap: a tenth of what sitemaps.org allows, so that none is large in memory.
  static let sitemapLength = 5_000

  /// The absolute addresses of the sitemap: one for each host, because each serves the whole tree, and a sitemap may name
  /// the pages of a host whose `robots.txt` names the sitemap.
  var sitemapAddresses: [String] {
    var hosts: [String] = []
    for host in site.languages.map({ site.baseURL[$0] }) where !hosts.contains(host) { hosts.append(host) }
    return hosts.map { "\($0)/sitemap.xml" }
  }

  /// The pages that search engines are told of: each where it really exists.
  func sitemapPages(among routes: [Route]) -> [Route] {
    routes.filter { route in
      switch route.page {
      case nil, .notFound, .redirect: false
      case let page?: languages(of: page).contains(route.language)
      }
    }
  }

  /// The files of the sitemap: `sitemap.xml`, and below it `sitemap-1.xml` and so on where there are too many pages.
  func sitemapRoutes(pageCount: Int, length: Int = sitemapLength) -> [Route] {
    guard pageCount > length else {
      return [Route(path: "sitemap.xml", language: firstLanguage, file: .sitemap(part: 1))]
    }
    let parts = (1...(pageCount + length - 1) / length).map { part in
      Route(path: "sitemap-\(part).xml", language: firstLanguage, file: .sitemap(part: part))
    }
    return [Route(path: "sitemap.xml", language: firstLanguage, file: .sitemap(part: nil))] + parts
  }
}
