import Diagnostics
import Model
import Planning
import Testing

struct FeedTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  /// The one entry of a site with one communiqué.
  private func entry(_ records: SampleRecords, in path: String = "en/feed.atom") throws -> FeedEntry {
    var site = SampleSite()
    try site.add(try records.communique("justice", "2023-02-01"))
    let feed = try #require(try site.plan().feed(at: path))
    #expect(feed.entries.count == 1)
    return try #require(feed.entries.first)
  }

  @Test("There is a feed of everything, of each government and of each group, in both languages and formats")
  func addresses() throws {
    let paths = Set(try SampleSite.full().plan().routes.map(\.path))
    let folders = ["en/", "en/governments/wales/", "en/governments/uk/", "en/groups/justice/", "en/groups/elections/"]
    let welsh = ["cy/", "cy/llywodraethau/cymru/", "cy/llywodraethau/y-du/", "cy/grwpiau/cyfiawnder/"]
    for folder in folders { #expect(paths.isSuperset(of: [folder + "feed.atom", folder + "feed.json"]), "\(folder)") }
    for folder in welsh { #expect(paths.isSuperset(of: [folder + "ffrwd.atom", folder + "ffrwd.json"]), "\(folder)") }
    #expect(paths.count { $0.hasSuffix(".atom") } == 2 * (1 + 4 + 2))
  }

  @Test("A feed names itself, its page and its publisher, with absolute addresses of its language's host")
  func head() throws {
    let feed = try #require(try SampleSite.full().plan().feed(at: "cy/llywodraethau/cymru/ffrwd.json"))
    #expect(feed.address == "https://cy.example/gwefan/cy/llywodraethau/cymru/ffrwd.json")
    #expect(feed.page == "https://cy.example/gwefan/cy/llywodraethau/cymru/")
    #expect(feed.author.name == "Llywodraeth y-du")
    #expect(feed.author.address == "https://cy.uk.example")
    #expect(feed.language == "cy")
    #expect(feed.id == "tag:example,2026:cy/wales/feed")
    #expect(feed.entries.allSatisfy { $0.address.hasPrefix("https://cy.example/gwefan/cy/") })
  }

  @Test("Each feed holds what its page lists, the latest updated first")
  func membership() throws {
    let plan = try SampleSite.full().plan()
    func names(_ path: String) throws -> [String] {
      try #require(plan.feed(at: path)).entries.map { String($0.id.dropFirst("tag:example,2026:en/".count)) }
    }
    #expect(
      try names("en/feed.atom") == [
        "elections/2023-11-01/communique", "wales/2023-07-12-justice/letter", "wales/2023-07-12-justice/statement",
        "justice/2023-07-11/communique", "justice/2023-07-11/minutes", "elections/2023-02-01/communique",
        "justice/2023-02-01/communique", "justice/2023-02-01-extended/communique", "justice/2021-05-04/communique",
        "scotland/2019-07-12-alone/letter",
      ])
    #expect(
      try names("en/groups/elections/feed.atom") == [
        "elections/2023-11-01/communique", "wales/2023-07-12-justice/statement", "elections/2023-02-01/communique",
      ])
    #expect(try names("en/governments/scotland/feed.atom").contains("scotland/2019-07-12-alone/letter"))
    #expect(try !names("en/governments/uk/feed.atom").contains("wales/2023-07-12-justice/statement"))
    #expect(try names("en/governments/uk/feed.atom").contains("justice/2021-05-04/communique"))
  }

  @Test("A feed holds the newest fifty, and a change to an old record brings it back")
  func length() throws {
    var site = SampleSite()
    for number in 0..<60 {
      let date = try #require(CalendarDate(dayNumber: 19_000 + number))
      try site.add(try SampleRecords().statement("wales", date.iso + "-a"))
    }
    let change = Update(date: try day("2030-01-01"), note: "Corrected.")
    try site.add(try SampleRecords(updates: [change]).statement("wales", "1999-01-01-a"))
    let entries = try #require(try site.plan().feed(at: "en/governments/wales/feed.json")).entries
    #expect(entries.count == 50)
    #expect(entries.first?.id == "tag:example,2026:en/wales/1999-01-01-a/statement")
    #expect(entries.map(\.updated) == entries.map(\.updated).sorted(by: >))
    #expect(entries.last?.updated == CalendarDate(dayNumber: 19_000 + 60 - 49))
  }

  @Test("The day of an entry moves with a change note only")
  func updated() throws {
    var records = SampleRecords(published: .on(try day("2023-02-07")))
    #expect(try entry(records).updated == day("2023-02-07"))
    records.updates = [Update(date: try day("2023-03-01"), note: nil)]
    #expect(try entry(records).updated == day("2023-02-07"))
    records.updates.append(Update(date: try day("2023-04-01"), note: "Corrected."))
    records.updates.append(Update(date: try day("2023-05-01"), note: nil))
    #expect(try entry(records).updated == day("2023-04-01"))
    #expect(try entry(records).published == day("2023-02-07"))
  }

  @Test("Where no day of publication is recorded, an entry has the record's own day and does not call it that")
  func unrecorded() throws {
    let entry = try entry(SampleRecords(published: .notRecorded))
    #expect(entry.updated == (try day("2023-02-01")))
    #expect(entry.published == nil)
  }

  @Test("Ids are made from the authority and stay when the site moves; none stands for two entries")
  func ids() throws {
    var site = try SampleSite.full()
    func ids() throws -> [String] {
      let plan = try site.plan()
      return ["en/feed.atom", "cy/ffrwd.atom"].flatMap { plan.feed(at: $0)?.entries.map(\.id) ?? [] }
    }
    let before = try ids()
    site.baseURL = Localized(cy: "https://elsewhere.example", en: "https://elsewhere.example")
    #expect(try ids() == before)
    #expect(before.count == Set(before).count)
    #expect(before.contains("tag:example,2026:cy/justice/2023-02-01/communique"))
  }

  @Test("A withdrawn record carries its note and not its text")
  func withdrawn() throws {
    let feed = try #require(try SampleSite.full().plan().feed(at: "en/groups/elections/feed.atom"))
    let entry = try #require(feed.entries.first { $0.id.hasSuffix("elections/2023-11-01/communique") })
    #expect(entry.content == .text("Taken back."))
    #expect(entry.notice == "withdrawn in en")
  }

  @Test("A text of the other language is marked, and the feed says so in its own")
  func untranslated() throws {
    let welsh = try entry(SampleRecords(title: "Title"), in: "cy/ffrwd.atom")
    #expect(welsh.language == "en")
    #expect(welsh.title.language == "en")
    #expect(welsh.notice == "missing-translation in cy")
    #expect(welsh.translations.isEmpty)
    let english = try entry(SampleRecords(title: "Title"))
    #expect(english.notice == nil)
    #expect(english.title.language == nil)
    #expect(english.content == .html(.bytes(Array("<p>Text.</p>".utf8))))
  }

  @Test("A translated entry names its translation")
  func translations() throws {
    let feed = try #require(try SampleSite.full().plan().feed(at: "en/groups/justice/feed.atom"))
    let entry = try #require(feed.entries.first { $0.id.hasSuffix("justice/2023-02-01/communique") })
    #expect(entry.translations.map(\.hreflang) == ["cy"])
    #expect(entry.translations.map(\.href) == ["https://cy.example/gwefan/cy/grwpiau/cyfiawnder/2023-02-01/"])
  }

  @Test("A statement is its government's, and a communiqué the publisher's")
  func authors() throws {
    let entries = try #require(try SampleSite.full().plan().feed(at: "en/feed.atom")).entries
    let statement = try #require(entries.first { $0.kind == "statement" })
    #expect(statement.authors.map(\.name) == ["Government of wales"])
    #expect(statement.authors.map(\.address) == ["https://wales.example"])
    #expect(entries.filter { $0.kind == "communique" }.allSatisfy { $0.authors.isEmpty })
  }

  @Test("A feed without entries has a day all the same")
  func empty() throws {
    let feed = try #require(try SampleSite().plan().feed(at: "en/feed.atom"))
    #expect(feed.entries.isEmpty)
    #expect(feed.updated == (try day("2026-01-01")))
  }

  @Test("Every page leads to the feeds of the site; a government's and a group's to their own first")
  func discovery() throws {
    let plan = try SampleSite.full().plan()
    for route in plan.pages {
      guard let frame = plan.frame(of: route) else { continue }
      for feed in frame.feeds {
        let path = try #require(resolve(feed.href, from: route.path))
        #expect(plan.feed(at: path)?.address == feed.address, "\(feed.href) of \(route.path)")
      }
      #expect(frame.feeds.suffix(2).map(\.mediaType) == ["application/atom+xml", "application/feed+json"])
    }
    let government = try #require(plan.government(at: "cy/llywodraethau/cymru/"))
    let folder = "cy/llywodraethau/cymru/"
    let files = [folder + "ffrwd.atom", folder + "ffrwd.json", "cy/ffrwd.atom", "cy/ffrwd.json"]
    #expect(government.frame.feeds.map { resolve($0.href, from: folder + "index.html") } == files)
    #expect(government.frame.feeds.map(\.isOwn) == [true, true, false, false])
  }

  @Test("A site without feeds has neither files nor links to them")
  func without() throws {
    var site = try SampleSite.full()
    site.outputs = [.jsonFeed]
    let plan = try site.plan()
    #expect(!plan.routes.contains { $0.path.hasSuffix(".atom") })
    #expect(plan.feed(at: "en/feed.json") != nil)
    let links = plan.pages.flatMap { plan.frame(of: $0)?.feeds ?? [] }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.mediaType == "application/feed+json" })
  }

  @Test("An old address that would make a folder of a feed is an error that names both files")
  func clash() throws {
    var site = SampleSite()
    try site.add(try SampleRecords(formerAddresses: ["/en/feed.atom/"]).communique("justice", "2023-02-01"))
    let outcome = try site.outcome()
    #expect(outcome.plan == nil)
    #expect(outcome.diagnostics.map(\.code.description) == ["CMQ801"])
    #expect(outcome.diagnostics.first?.place.file == "content/site.yaml")
    #expect(
      outcome.diagnostics.first?.notes.map(\.place.file) == ["content/groups/justice/2023-02-01/communique.en.md"])
  }
}
