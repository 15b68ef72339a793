import JSON
import Model
import Planning
import TestSupport
import Testing

struct StructuredDataTests {
  private func work(at path: String, in site: SampleSite) throws -> JSONValue? {
    let plan = try site.plan()
    let route = try #require(plan.routes.first { $0.path == path + "index.html" })
    return try #require(plan.frame(of: route)).structuredData?.json["@graph"]?.items.first
  }

  @Test("A communiqué is a report of an event, with its days, its mode and who attended for whom")
  func communique() throws {
    let report = try #require(try work(at: "en/groups/justice/2023-02-01/", in: try SampleSite.full()))
    #expect(report["@type"] == "Report")
    #expect(report["url"] == "https://en.example/site/en/groups/justice/2023-02-01/")
    #expect(report["inLanguage"] == "en")
    #expect(report["publisher", "name"] == "Government of uk")
    let event = try #require(report["about"])
    #expect(event["@type"] == "Event")
    #expect(event["startDate"] == "2023-02-01")
    #expect(event["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode")
    #expect(event["organizer", "name"] == "Group for justice")
    let attendees = try #require(event["attendee"]).items
    #expect(attendees.map { $0["name"] } == ["W", "U"])
    #expect(attendees.map { $0["affiliation", "@type"] } == ["GovernmentOrganization", "GovernmentOrganization"])
    #expect(attendees.map { $0["affiliation", "name"] } == ["Government of wales", "Government of uk"])
  }

  @Test("Nobody without a name is listed, and the group has its name of the day")
  func unnamed() throws {
    var site = SampleSite()
    let wales = Affiliation.government(GovernmentID(unchecked: "wales"))
    let people = [PersonName.unnamed, .lost, .named("A")].map {
      Participant(person: Person(name: $0, role: "Officials", affiliation: wales))
    }
    try site.add(try SampleRecords().communique("justice", "2021-02-01", people: people))
    let event = try #require(try work(at: "en/groups/justice/2021-02-01/", in: site)?["about"])
    #expect(event["attendee"]?.items.map { $0["name"] } == ["A"])
    #expect(event["organizer", "name"] == "Old group for justice")
  }

  @Test("Each page that is translated names its translation, and the translation names it")
  func translations() throws {
    let plan = try SampleSite.full().plan()
    var translations: [String: String] = [:]
    for route in plan.pages {
      guard let frame = plan.frame(of: route), let data = frame.structuredData else { continue }
      let work = try #require(data.json["@graph"]?.items.first)
      #expect(work["url"]?.string == frame.canonical)
      #expect(work["inLanguage"]?.string == frame.language)
      let others = work["workTranslation"]?.items.compactMap { $0["url"]?.string } ?? []
      #expect(others == frame.alternates.filter { ![frame.language, "x-default"].contains($0.hreflang) }.map(\.href))
      if let other = others.first { translations[frame.canonical] = other }
    }
    #expect(translations.count > 20)
    for (page, other) in translations { #expect(translations[other] == page) }
  }

  @Test("The notice of a missing translation states nothing, and neither does a site that does without")
  func without() throws {
    #expect(try work(at: "cy/grwpiau/etholiadau/2023-02-01/", in: try SampleSite.full()) == nil)
    var site = try SampleSite.full()
    site.outputs = [.sitemap]
    #expect(try work(at: "en/groups/justice/2023-02-01/", in: site) == nil)
  }

  @Test("Of a withdrawn record it is said that it is withdrawn, and nothing of the meeting")
  func withdrawn() throws {
    let report = try #require(try work(at: "en/groups/elections/2023-11-01/", in: try SampleSite.full()))
    #expect(report["creativeWorkStatus"] == "Withdrawn")
    #expect(report["about"] == nil)
    #expect(report["dateModified"] == "2023-12-01")
  }

  @Test("The breadcrumb leads to the page by the links that readers see")
  func breadcrumb() throws {
    let plan = try SampleSite.full().plan()
    let frame = try #require(plan.communique(at: "cy/grwpiau/cyfiawnder/2023-02-01/")).frame
    let list = try #require(frame.structuredData?.json["@graph"]?.items.last)
    #expect(list["@type"] == "BreadcrumbList")
    let items = try #require(list["itemListElement"]).items
    #expect(items.compactMap { $0["item"]?.string } == frame.breadcrumb.map(\.href))
    #expect(items.compactMap { $0["name"]?.string } == frame.breadcrumb.map(\.text) + [frame.heading.text])
    #expect(items.map { $0["position"] } == (1...items.count).map { .integer($0) })
  }

  @Test("A government's page is about the government, a group's about the group and its members, the home is the site")
  func indexes() throws {
    let site = try SampleSite.full()
    #expect(try work(at: "en/governments/wales/", in: site)?["about", "@type"] == "GovernmentOrganization")
    #expect(try work(at: "en/governments/wales/", in: site)?["about", "url"] == "https://wales.example")
    #expect(try work(at: "en/groups/justice/", in: site)?["about", "member"]?.items.count == 4)
    #expect(try work(at: "en/", in: site)?["@type"] == "WebSite")
    #expect(try work(at: "en/years/", in: site)?["@type"] == "CollectionPage")
  }
}
