import Diagnostics
import Model

extension SiteContext {
  /// Every page that exists in each language.
  var pages: [PageRequest] {
    var pages: [PageRequest] = [.home, .governments, .groups, .years, .transparency, .search]
    for government in governments.indices {
      let count = index.governmentIndexes[government].pageCount
      pages += (1...count).map { .government(government, page: $0) }
    }
    pages += groups.indices.map { .group($0) }
    pages += index.years.indices.map { .year($0) }
    pages += records.indices.map { .record($0) }
    return pages
  }

  /// Every file of the site, by path.
  func routes() -> [Route] {
    let pages = pageRoutes
    var routes = pages + feedRoutes + factRoutes
    if site.outputs.contains(.sitemap) {
      routes.append(Route(path: "robots.txt", language: firstLanguage, file: .robots))
      routes += sitemapRoutes(pageCount: sitemapPages(among: pages).count)
    }
    return routes.sorted { $0.path < $1.path }
  }

  private var pageRoutes: [Route] {
    var routes = [
      Route(path: "index.html", language: firstLanguage, file: .page(.chooser)),
      Route(path: "404.html", language: firstLanguage, file: .page(.notFound)),
    ]
    for page in pages {
      for language in site.languages {
        routes.append(Route(path: address(of: page, in: language).file, language: language, file: .page(page)))
      }
    }
    for (position, former) in formerAddresses.enumerated() {
      routes.append(Route(path: former.file, language: former.language, file: .page(.redirect(position))))
    }
    return routes
  }

  /// The facts of records, and what the pages of search and transparency lead to.
  private var factRoutes: [Route] {
    let search = site.languages.map { language in
      Route(path: languages[language].searchIndexPath, language: language, file: .searchIndex)
    }
    return search + recordRoutes + [
      Route(path: Self.transparencyJSONPath, language: firstLanguage, file: .transparencyJSON),
      Route(path: Self.transparencyCSVPath, language: firstLanguage, file: .transparencyCSV),
    ]
  }

  private var recordRoutes: [Route] {
    let all = site.outputs.contains(.data) ? DataFile.allCases : []
    var routes = all.map { Route(path: $0.path, language: firstLanguage, file: .data($0)) }
    for record in records.indices {
      for language in site.languages {
        routes += files(beside: record, in: language).map { file in
          Route(
            path: path(of: file, beside: record, in: language), language: language, file: .beside(file, record: record))
        }
      }
    }
    return routes
  }

  private var feedRoutes: [Route] {
    feedSubjects.flatMap { subject in
      feedFormats.flatMap { format in
        let feed = FeedRequest(subject: subject, format: format)
        return site.languages.map { Route(path: path(of: feed, in: $0), language: $0, file: .feed(feed)) }
      }
    }
  }

  /// One finding for each pair of files at one address; the routes are sorted.
  func clashes(among routes: [Route]) -> [Diagnostic] {
    let pairs = zip(routes, routes.dropFirst()).filter { $0.path == $1.path } + filesAsFolders(among: routes)
    // What stands beside two pages clashes only where the pages do.
    return pairs.filter { !($0.isBesideRecord && $1.isBesideRecord) }.map { first, second in
      let sources = [source(of: first), source(of: second)].sorted()
      return .sharedAddress("/" + first.path, first: sources[0], second: sources[1])
    }
  }

  /// Each file whose path an old address takes for a folder: `/en/feed.atom/`.
  private func filesAsFolders(among routes: [Route]) -> [(Route, Route)] {
    let formers = routes.filter { if case .redirect = $0.page { true } else { false } }
    guard !formers.isEmpty else { return [] }
    let files = Dictionary(routes.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return formers.flatMap { former in
      former.path.utf8.indices.filter { former.path.utf8[$0] == UInt8(ascii: "/") }.compactMap { slash in
        files[String(former.path[..<slash])].map { ($0, former) }
      }
    }
  }

  /// The file from which a page is made, as it is shown.
  private func source(of route: Route) -> String {
    switch route.file {
    case .page(let page): return source(of: page, in: route.language)
    case .beside(_, let record): return file(ofRecord: record, in: route.language)
    default: return "content/site.yaml"
    }
  }

  private func source(of page: PageRequest, in language: Language) -> String {
    switch page {
    case .chooser, .notFound, .home, .governments, .groups, .years, .year, .transparency, .search:
      return "content/site.yaml"
    case .government(let position, _): return "content/governments/\(governments[position].id)/government.yaml"
    case .group(let position): return "content/groups/\(groups[position].id)/group.yaml"
    case .record(let position): return file(ofRecord: position, in: language)
    case .redirect(let position):
      return file(ofRecord: formerAddresses[position].record, in: formerAddresses[position].language)
    }
  }

  private func file(ofRecord position: Int, in language: Language) -> String {
    let record = records[position]
    return record.id.file(in: record.version(for: language).language)
  }
}
