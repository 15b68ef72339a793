import Agreement
import Diagnostics
import Model
import Planning
import Testing

struct SitePlanTests {
  @Test("Every page has its address in both languages, with segments of its language")
  func addresses() throws {
    let paths = Set(try SampleSite.full().plan().routes.map(\.path))
    let expected = [
      "index.html", "404.html", "en/index.html", "cy/index.html", "en/governments/index.html",
      "cy/llywodraethau/index.html", "en/governments/wales/index.html", "cy/llywodraethau/cymru/index.html",
      "en/groups/index.html", "cy/grwpiau/index.html", "en/groups/justice/index.html",
      "cy/grwpiau/cyfiawnder/index.html", "en/groups/justice/terms-of-reference/index.html",
      "cy/grwpiau/cyfiawnder/cylch-gorchwyl/index.html", "en/groups/justice/2023-02-01/index.html",
      "cy/grwpiau/cyfiawnder/2023-02-01/index.html", "en/groups/justice/2023-02-01-extended/index.html",
      "en/groups/elections/special/index.html", "cy/grwpiau/etholiadau/2023-02-01/index.html",
      "en/groups/justice/2023-07-11/minutes/index.html", "cy/grwpiau/cyfiawnder/2023-07-11/cofnodion/index.html",
      "en/governments/wales/2023-07-12-justice/index.html", "cy/llywodraethau/cymru/2023-07-12-justice/index.html",
      "en/governments/wales/2023-07-12-justice/letter/index.html",
      "cy/llywodraethau/cymru/2023-07-12-justice/llythyr/index.html", "en/years/index.html",
      "cy/blynyddoedd/index.html", "en/years/2023/index.html", "cy/blynyddoedd/2022/index.html",
      "en/about/index.html", "cy/about/index.html", "en/old/place/index.html",
    ]
    for path in expected { #expect(paths.contains(path), "\(path) is missing") }
  }

  @Test("Other texts leave a plan as it is, and stand on its pages; other facts need another plan")
  func textsAlone() throws {
    func site(_ records: SampleRecords) throws -> SampleSite {
      var site = SampleSite()
      try site.add(try records.communique("justice", "2023-02-01"))
      try site.add(try SampleRecords().communique("justice", "2023-03-01"))
      return site
    }
    func edition(_ records: SampleRecords) throws -> Edition<Public> {
      try #require(Clearance.publicEdition(of: try site(records).archive).edition)
    }
    let outcome = try site(SampleRecords()).outcome()
    let other = try #require(outcome.replacingTexts(with: try edition(SampleRecords(html: "<p>Other.</p>"))))
    let plan = try #require(other.plan)
    #expect(plan.routes == outcome.plan?.routes)
    let route = try #require(plan.route(at: "en/groups/justice/2023-02-01/index.html"))
    guard case .communique(let view) = plan.view(of: route) else {
      Issue.record("no communiqué is planned at \(route.path)")
      return
    }
    #expect(view.record.body == Array("<p>Other.</p>".utf8))
    for facts in [SampleRecords(title: "Other"), SampleRecords(slug: "other"), SampleRecords(status: .withdrawn)] {
      #expect(outcome.replacingTexts(with: try edition(facts)) == nil)
    }
    #expect(plan.route(at: "en/groups/justice/2023-02-01/") == nil && plan.route(at: "z") == nil)
    for route in plan.routes { #expect(plan.route(at: route.path) == route) }
  }

  @Test("Every page has a twin, and the language links join the two")
  func symmetry() throws {
    let plan = try SampleSite.full().plan()
    var languages: [PageRequest: [Language]] = [:]
    for route in plan.routes where route.path != "index.html" && route.path != "404.html" {
      guard let page = route.page else { continue }
      if case .redirect = page { continue }
      languages[page, default: []].append(route.language)
    }
    for (page, languages) in languages {
      #expect(languages.sorted { $0.rawValue < $1.rawValue } == [.cy, .en], "\(page)")
    }
    let pages = Dictionary(uniqueKeysWithValues: plan.routes.map { ($0.path, $0.page) })
    for route in plan.routes {
      guard let frame = plan.frame(of: route) else { continue }
      for link in frame.languageLinks {
        let target = try #require(resolve(link.href, from: route.path))
        #expect(pages[target] == route.page, "\(link.href) of \(route.path)")
        #expect(link.isCurrent == (target == route.path))
      }
    }
  }

  @Test("Every relative link leads to a page or an asset")
  func links() throws {
    let plan = try SampleSite.full().plan()
    let files = Set(plan.routes.map(\.path)).union([SampleSite.assets.stylesheet, SampleSite.assets.icon])
    var count = 0
    for route in plan.pages where route.page != .notFound {
      let texts = strings(in: plan.view(of: route) as Any)
      for (name, text) in texts where ["href", "home", "stylesheet", "icon"].contains(name) {
        guard !text.hasPrefix("https://"), !text.hasPrefix("#") else { continue }
        count += 1
        let target = try #require(resolve(text, from: route.path), "\(text) leaves the site from \(route.path)")
        #expect(files.contains(target), "\(text) of \(route.path) leads nowhere")
      }
    }
    #expect(count > 500)
  }

  @Test("The page for a wrong address names everything from the host's root")
  func notFound() throws {
    let plan = try SampleSite.full().plan()
    let route = try #require(plan.routes.first { $0.page == .notFound })
    guard case .notFound(let view) = plan.view(of: route) else { return }
    #expect(route.path == "404.html")
    #expect(view.stylesheet == "/gwefan/" + SampleSite.assets.stylesheet)
    #expect(view.blocks.map(\.href) == ["/gwefan/cy/", "/gwefan/en/"])
  }

  @Test("Routes are sorted by path and the same at every run")
  func determinism() throws {
    let (first, second) = (try SampleSite.full(), try SampleSite.full())
    var shuffled = second
    shuffled.records.reverse()
    let (plan, other) = (try first.plan(), try shuffled.plan())
    #expect(plan.routes == other.routes)
    #expect(plan.routes.map(\.path) == plan.routes.map(\.path).sorted())
    for (route, twin) in zip(plan.routes, other.routes) {
      #expect(String(describing: plan.file(of: route)) == String(describing: other.file(of: twin)))
    }
  }

  @Test("No two pages have one title")
  func titles() throws {
    var site = try SampleSite.full()
    for day in ["2023-01-01-a", "2023-01-01-b", "2023-01-02-a"] {
      try site.add(try SampleRecords(title: "The same title").statement("wales", day))
    }
    let plan = try site.plan()
    for language in Language.allCases {
      let titles = plan.routes.filter { $0.language == language }.compactMap { plan.frame(of: $0)?.title }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test("Two pages at one address are an error that names both files")
  func clash() throws {
    var site = SampleSite()
    try site.add(try SampleRecords(slug: "same").communique("justice", "2023-02-01"))
    try site.add(try SampleRecords(slug: "same").communique("justice", "2023-03-01"))
    let outcome = try site.outcome()
    #expect(outcome.plan == nil)
    #expect(outcome.diagnostics.map(\.code.description) == ["CMQ801"])
    let finding = try #require(outcome.diagnostics.first)
    #expect(finding.place.file == "content/groups/justice/2023-03-01/communique.en.md")
    #expect(finding.notes.map(\.place.file) == ["content/groups/justice/2023-02-01/communique.en.md"])
    #expect(finding.summary.en.contains("/en/groups/justice/same/index.html"))
  }

  @Test("A page may not take the place of one of the site's own")
  func clashWithOwnPage() throws {
    var site = SampleSite()
    try site.add(SampleRecords().page("groups"))
    #expect(try site.outcome().diagnostics.map(\.place.file) == ["content/site.yaml"])
  }
}
