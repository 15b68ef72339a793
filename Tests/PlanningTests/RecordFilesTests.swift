import Agreement
import Diagnostics
import JSON
import Model
import Planning
import TestSupport
import Testing

/// What stands beside the page of a record, and the files about all records.
struct RecordFilesTests {
  private static let names = ["index.txt", "index.json", "fragment.html", "darn.html"]

  private func paths(_ plan: SitePlan<Public>) -> [String] {
    plan.routes.map(\.path).filter { path in Self.names.contains { path.hasSuffix("/" + $0) } }
  }

  @Test("Each version of a record has its files beside its page, with names of its language")
  func names() throws {
    let paths = Set(try SampleSite.full().plan().routes.map(\.path))
    let english = "en/groups/justice/2023-02-01/"
    let welsh = "cy/grwpiau/cyfiawnder/2023-02-01/"
    #expect(paths.isSuperset(of: ["index.txt", "index.json", "fragment.html"].map { english + $0 }))
    #expect(paths.isSuperset(of: ["index.txt", "index.json", "darn.html"].map { welsh + $0 }))
    #expect(!paths.contains(welsh + "fragment.html"))
    #expect(paths.isSuperset(of: ["data/records.json", "data/records.csv", "data/records.schema.json"]))
  }

  @Test("The notice of a missing translation has nothing beside it, and leads to nothing")
  func missingTranslation() throws {
    let plan = try SampleSite.full().plan()
    let paths = plan.routes.map(\.path)
    #expect(paths.filter { $0.hasPrefix("cy/grwpiau/etholiadau/2023-02-01/") }.count == 1)
    let view = try #require(plan.communique(at: "cy/grwpiau/etholiadau/2023-02-01/"))
    #expect(view.record.formats.isEmpty)
    #expect(view.frame.formats.isEmpty)
  }

  @Test("A page leads to what stands beside it, and its head to all but the part for other sites")
  func links() throws {
    let plan = try SampleSite.full().plan()
    let view = try #require(plan.communique(at: "cy/grwpiau/cyfiawnder/2023-02-01/"))
    #expect(view.record.formats.map(\.href) == ["index.txt", "index.json", "darn.html"])
    #expect(view.record.formats.map(\.name) == ["plain-text in cy", "json in cy", "html-fragment in cy"])
    #expect(view.frame.formats.map(\.mediaType) == ["text/plain", "application/json"])
    for route in plan.pages {
      guard case .communique(let view) = plan.view(of: route) else { continue }
      for format in view.record.formats {
        let target = try #require(resolve(format.href, from: route.path))
        #expect(plan.routes.contains { $0.path == target }, "\(format.href) of \(route.path)")
      }
    }
  }

  @Test(
    "A site has the files that it asks for",
    arguments: [
      ([.plainText], ["index.txt"]), ([.data], ["index.json"]), ([.fragment], ["darn.html", "fragment.html"]), ([], []),
    ] as [(Set<SiteOutput>, [String])])
  func outputs(outputs: Set<SiteOutput>, names: [String]) throws {
    var site = try SampleSite.full()
    site.outputs = outputs
    let plan = try site.plan()
    let searches = ["en/search/index.json", "cy/chwilio/index.json"]
    let found = paths(plan).filter { !searches.contains($0) }.map { String($0.split(separator: "/").last ?? "") }
    #expect(Set(found) == Set(names))
    #expect(plan.routes.contains { $0.path.hasPrefix("data/records") } == outputs.contains(.data))
    #expect((plan.transparency(at: "en/transparency/")?.recordsCSV != nil) == outputs.contains(.data))
    let view = try #require(plan.communique(at: "en/groups/justice/2023-02-01/"))
    #expect(view.record.formats.map(\.href) == names.filter { $0 != "darn.html" })
  }

  @Test("The agreed text is the one that was made of the file, wherever it is")
  func agreedText() throws {
    var site = SampleSite()
    var record = try SampleRecords().communique("justice", "2023-02-01")
    record.agreedText = .stored(3..<7)
    try site.add(record)
    let plan = try site.plan()
    guard case .agreedText(let text) = plan.file(at: "en/groups/justice/2023-02-01/index.txt") else {
      Issue.record("no agreed text")
      return
    }
    #expect(text == .stored(3..<7))
    let route = try #require(plan.routes.first { $0.path == "en/groups/justice/2023-02-01/index.json" })
    guard case .recordData(let json) = plan.file(of: route, stored: { _ in Array("abc".utf8) }) else { return }
    // FIPS 180-4's own example.
    #expect(
      json["agreed-text", "sha256"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(json["agreed-text", "url"] == "https://en.example/site/en/groups/justice/2023-02-01/index.txt")
  }

  @Test("The digest is stated where the text itself is not published")
  func digestAlone() throws {
    var site = try SampleSite.full()
    site.outputs = [.data]
    let json = try #require(try site.plan().data(at: "en/groups/justice/2023-02-01/"))
    #expect(json["agreed-text"]?.names == ["sha256"])
  }

  @Test("The facts are those of the record, under the names of the front matter")
  func facts() throws {
    let plan = try SampleSite.full().plan()
    let json = try #require(plan.data(at: "en/groups/justice/2023-07-11/"))
    #expect(json["$schema"] == "https://cy.example/gwefan/data/records.schema.json")
    #expect(json["id"] == "justice/2023-07-11/communique")
    #expect(json["url"] == "https://en.example/site/en/groups/justice/2023-07-11/")
    #expect(json["translation-url"] == "https://cy.example/gwefan/cy/grwpiau/cyfiawnder/2023-07-11/")
    #expect(json["group"] == ["id": "justice", "name": "Group for justice"])
    #expect(json["chair"]?.items == [["name": "W", "government": "wales", "capacity": "minister"]])
    #expect(json["participants"]?.items == [["name": "U", "government": "uk", "capacity": "official"]])
    let alone = try #require(plan.data(at: "en/groups/elections/special/"))
    #expect(alone["translation-url"] == nil)
    let statement = try #require(plan.data(at: "en/governments/wales/2023-07-12-justice/"))
    #expect(
      statement["meeting"]?.items == ["justice/2023-07-11/communique", ["group": "elections", "date": "2022-03-02"]])
  }

  @Test("Of a withdrawn record there are the days, the address and why, and no agreed text")
  func withdrawn() throws {
    let plan = try SampleSite.full().plan()
    let folder = "en/groups/elections/2023-11-01/"
    #expect(!plan.routes.contains { $0.path == folder + "index.txt" })
    let json = try #require(plan.data(at: folder))
    #expect(
      json.names == ["$schema", "id", "kind", "language", "status", "title", "url", "group", "date", "updates"])
    #expect(json["status"] == "withdrawn")
    #expect(plan.communique(at: folder)?.record.formats.map(\.href) == ["index.json", "fragment.html"])
  }

  @Test("All records' data has each record once, each version as beside its page, and no draft")
  func allRecords() throws {
    let plan = try SampleSite.full().plan()
    guard case .records(let data) = plan.file(at: "data/records.json") else { return }
    let records = (0..<data.count).map { data.record($0, stored: { _ in [] }) }
    let ids = records.compactMap { $0["id"]?.string }
    #expect(ids.count == 12 && Set(ids).count == 12)
    #expect(!ids.contains { $0.contains("canary") })
    let record = try #require(records.first { $0["id"] == "justice/2023-02-01/communique" })
    #expect(record["versions"]?.names == ["cy", "en"])
    guard case .object(let beside) = plan.data(at: "en/groups/justice/2023-02-01/") else { return }
    #expect(record["versions", "en"] == .object(Array(beside.dropFirst())))
    #expect(records.first { $0["id"] == "elections/2023-02-01/communique" }?["versions"]?.names == ["en"])
  }

  @Test("The table has a row for each version, and a column for each fact")
  func table() throws {
    let plan = try SampleSite.full().plan()
    guard case .recordsTable(let table) = plan.file(at: "data/records.csv") else { return }
    #expect(Set(table.header).count == table.header.count)
    let rows = (0..<table.count).flatMap { table.rows(ofRecord: $0, stored: { _ in [] }) }
    #expect(rows.allSatisfy { $0.count == table.header.count })
    func cells(_ id: String, _ language: String) throws -> [String: String] {
      let row = try #require(rows.first { $0[0] == id && $0[2] == language })
      return Dictionary(uniqueKeysWithValues: zip(table.header, row).filter { !$0.1.isEmpty })
    }
    let communique = try cells("justice/2023-07-11/communique", "cy")
    #expect(communique["chair"] == "name: W | government: wales | capacity: minister")
    #expect(communique["location.mode"] == "virtual")
    #expect(communique["group.name"] == "Grŵp cyfiawnder")
    let statement = try cells("wales/2023-07-12-justice/statement", "en")
    #expect(statement["meeting"] == "justice/2023-07-11/communique\ngroup: elections | date: 2022-03-02")
    #expect(rows.count { $0[0] == "elections/2023-02-01/communique" } == 1)
  }

  @Test("An old address may not be that of a file beside a record")
  func clash() throws {
    var site = SampleSite()
    let former = "/en/groups/justice/2023-02-01/fragment.html"
    try site.add(try SampleRecords().communique("justice", "2023-02-01"))
    try site.add(try SampleRecords(formerAddresses: [former]).communique("justice", "2023-03-01"))
    let diagnostics = try site.outcome().diagnostics
    #expect(diagnostics.map(\.code.description) == ["CMQ801"])
    #expect(diagnostics.first?.summary.en.contains(former) == true)
  }

  @Test("Every fact of the data has its place in the schema")
  func schema() throws {
    let plan = try SampleSite.full().plan()
    guard case .recordsSchema(let schema) = plan.file(at: "data/records.schema.json") else { return }
    #expect(schema["$id"] == "https://cy.example/gwefan/data/records.schema.json")
    let known = Set(try #require(schema["$defs", "version", "properties"]).names)
    for path in plan.routes.map(\.path) where path.hasSuffix("/index.json") {
      guard case .recordData(let json) = plan.file(at: path) else { continue }
      #expect(known.isSuperset(of: json.names), "\(path)")
    }
  }

  @Test("A record for pages of other sites leads nowhere by a relative address, and says what its page says")
  func fragments() throws {
    var site = try SampleSite.full()
    site.notice = Localized(cy: "Enghraifft", en: "An example")
    let plan = try site.plan()
    var count = 0
    for route in plan.routes where route.path.hasSuffix("fragment.html") || route.path.hasSuffix("darn.html") {
      let view = try #require(plan.view(of: route))
      guard case .fragment(let fragment) = view else { continue }
      count += 1
      #expect(fragment.record.notices == [route.language == .cy ? "Enghraifft" : "An example"])
      for (name, text) in strings(in: fragment) where name == "href" {
        #expect(text.hasPrefix("https://") || text.hasPrefix("#"), "\(text) in \(route.path)")
      }
    }
    #expect(count > 10)
    guard case .page(.fragment(let view)) = plan.file(at: "en/groups/justice/2023-02-01/fragment.html") else { return }
    #expect(view.isCommunique && !view.delegations.isEmpty)
    #expect(view.record.otherLanguage?.href == "https://cy.example/gwefan/cy/grwpiau/cyfiawnder/2023-02-01/")
    #expect(view.record.formats.first?.href == "https://en.example/site/en/groups/justice/2023-02-01/index.txt")
    #expect(plan.communique(at: "en/groups/justice/2023-02-01/")?.record.notices == [])
  }
}
