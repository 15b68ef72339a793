import Model
import Planning
import Testing

struct SitemapTests {
  @Test("The sitemap has every page where it really exists, once, by the address it is known by")
  func pages() throws {
    let plan = try SampleSite.full().plan()
    let addresses = plan.sitemap.map(\.address)
    #expect(addresses.count == Set(addresses).count)
    let canonical = plan.pages.compactMap { plan.frame(of: $0) }.filter { !$0.alternates.isEmpty }.map(\.canonical)
    #expect(Set(addresses) == Set(canonical + ["https://cy.example/gwefan/"]))
  }

  @Test("A notice of a missing translation is not in it, and nothing names one as a translation")
  func notices() throws {
    let plan = try SampleSite.full().plan()
    let notice = "cy/grwpiau/etholiadau/2023-02-01/"
    #expect(plan.communique(at: notice) != nil)
    let addresses = plan.sitemap.flatMap { [$0.address] + $0.alternates.map(\.href) }
    #expect(!addresses.contains("https://cy.example/gwefan/" + notice))
    let real = try #require(plan.sitemap.first { $0.address == "https://en.example/site/en/groups/elections/special/" })
    #expect(real.alternates.map(\.href) == [real.address])
  }

  @Test("Each page names itself and its translation, and the translation names it back")
  func alternates() throws {
    let entries = try SampleSite.full().plan().sitemap
    let root = "https://cy.example/gwefan/"
    let alternates = Dictionary(uniqueKeysWithValues: entries.map { ($0.address, Set($0.alternates.map(\.href))) })
    for (address, others) in alternates where address != root {
      #expect(others.contains(address), "\(address) does not name itself")
      for other in others where other != root {
        #expect(alternates[other]?.contains(address) == true, "\(other) does not name \(address)")
      }
    }
    #expect(alternates.values.contains { $0.count == 2 })
  }

  @Test("A page was last changed when something on it was published or changed, and says nothing where nobody knows")
  func lastModified() throws {
    var site = SampleSite()
    let published = PublicationDate.on(try #require(CalendarDate(iso: "2023-02-07")))
    let change = Update(date: try #require(CalendarDate(iso: "2023-05-01")), note: nil)
    try site.add(try SampleRecords(updates: [change], published: published).communique("justice", "2023-02-01"))
    try site.add(try SampleRecords(published: published).communique("justice", "2022-02-01"))
    try site.add(try SampleRecords(published: .notRecorded).communique("elections", "2021-02-01"))
    let entries = try site.plan().sitemap
    func day(_ path: String) throws -> String? {
      try #require(entries.first { $0.address == "https://en.example/site/en/" + path }, "\(path)").lastModified?.iso
    }
    #expect(try day("groups/justice/2023-02-01/") == "2023-05-01")
    #expect(try day("groups/justice/2022-02-01/") == "2023-02-07")
    #expect(try day("groups/elections/2021-02-01/") == nil)
    #expect(try day("") == "2023-05-01")
    #expect(try day("groups/justice/") == "2023-05-01")
    #expect(try day("groups/elections/") == nil)
    #expect(try day("years/2022/") == "2023-02-07")
    #expect(try day("years/2021/") == nil)
    #expect(try day("governments/wales/") == "2023-05-01")
  }

  @Test("Both hosts serve the sitemap, and robots.txt names it on each")
  func hosts() throws {
    var site = SampleSite()
    func robots() throws -> [String]? {
      let plan = try site.plan()
      let route = try #require(plan.routes.first { $0.path == "robots.txt" })
      if case .robots(let sitemaps) = plan.file(of: route) { return sitemaps } else { return nil }
    }
    #expect(try robots() == ["https://cy.example/gwefan/sitemap.xml", "https://en.example/site/sitemap.xml"])
    site.baseURL = Localized(cy: "https://one.example", en: "https://one.example")
    #expect(try robots() == ["https://one.example/sitemap.xml"])
  }

  @Test("More pages than one sitemap should hold are split, and a list of all parts takes its place")
  func parts() throws {
    var site = SampleSite()
    let (english, welsh) = (SampleRecords(), SampleRecords(language: .cy))
    for number in 0..<2_600 {
      let folder = try #require(CalendarDate(dayNumber: 10_000 + number)).iso + "-a"
      try site.add(try english.statement("wales", folder), try welsh.statement("wales", folder))
    }
    let plan = try site.plan()
    let files = plan.routes.filter { $0.path.hasPrefix("sitemap") }
    #expect(files.map(\.path) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
    let counts = files.dropLast().map { route -> Int in
      if case .sitemap(let entries) = plan.file(of: route) { entries.count } else { 0 }
    }
    #expect(counts.first == 5_000)
    #expect(counts.reduce(0, +) == plan.pages.count - 1)
    #expect(Set(plan.sitemap.map(\.address)).count == plan.sitemap.count)
    guard case .sitemapIndex(let parts) = plan.file(of: try #require(files.last)) else {
      Issue.record("sitemap.xml is no list")
      return
    }
    #expect(parts == ["https://cy.example/gwefan/sitemap-1.xml", "https://cy.example/gwefan/sitemap-2.xml"])
  }

  @Test("A site may do without")
  func without() throws {
    var site = try SampleSite.full()
    site.outputs = [.atom]
    #expect(!(try site.plan().routes.contains { $0.path == "robots.txt" || $0.path.hasPrefix("sitemap") }))
  }
}
