import Model
import Planning
import Testing

struct GovernmentPageTests {
  private func site(meetings count: Int) throws -> SampleSite {
    var site = SampleSite()
    let first = try #require(CalendarDate(iso: "2010-01-01"))
    for number in 0..<count {
      let date = try #require(CalendarDate(dayNumber: first.dayNumber + number))
      try site.add(try SampleRecords().communique("justice", date.iso))
    }
    return site
  }

  @Test(
    "A government's index has two hundred entries a page",
    arguments: [(0, 1), (199, 1), (200, 1), (201, 2), (400, 2), (401, 3)])
  func pagination(count: Int, pages: Int) throws {
    let plan = try site(meetings: count).plan()
    let english = plan.pages.filter { $0.path.hasPrefix("en/governments/wales/") }
    #expect(english.count == pages)
    #expect(plan.pages.filter { $0.path.hasPrefix("cy/llywodraethau/cymru/") }.count == pages)
    var dates: [String] = []
    for number in 1...pages {
      let address = number == 1 ? "en/governments/wales/" : "en/governments/wales/page/\(number)/"
      let view = try #require(plan.government(at: address))
      let entries = view.years.flatMap(\.meetings)
      #expect(entries.count == min(200, count - 200 * (number - 1)))
      dates += entries.map(\.datetime)
      #expect((view.pagination == nil) == (pages == 1))
      #expect((view.pagination?.previous == nil) == (number == 1))
      #expect((view.pagination?.next == nil) == (number == pages))
      #expect(view.meetingCount == "\(count) count-meetings")
    }
    #expect(dates.count == count)
    #expect(dates == dates.sorted(by: >))
    #expect(Set(dates).count == count)
  }

  @Test("Meetings are counted by group and date, whatever number of communiqués they have")
  func counting() throws {
    let plan = try SampleSite.full().plan()
    // Justice met on three days, once with two communiqués and once with minutes; elections on one that was not withdrawn.
    #expect(plan.government(at: "en/governments/wales/")?.meetingCount == "4 count-meetings")
    #expect(plan.group(at: "en/groups/justice/")?.meetingCount == "3 count-meetings")
    let meetings = plan.group(at: "en/groups/justice/")?.years.flatMap(\.meetings) ?? []
    #expect(meetings.map(\.datetime) == ["2023-07-11", "2023-02-01", "2021-05-04"])
    #expect(meetings.map(\.records.count) == [2, 2, 1])
  }

  @Test("The two communiqués of a meeting are told apart")
  func ordinal() throws {
    let view = try SampleSite.full().plan().group(at: "en/groups/justice/")
    let texts = view?.years.flatMap(\.meetings).first { $0.datetime == "2023-02-01" }?.records.map(\.text) ?? []
    #expect(texts.count == 2)
    #expect(texts.last == texts.first.map { $0 + " (2)" })
  }

  @Test("A government's part is said in a fixed order")
  func parts() throws {
    var site = SampleSite()
    let people = [
      Participant(person: SampleRecords.person("A", "wales", .official)),
      Participant(person: SampleRecords.person("B", "wales"), isChair: true),
      Participant(person: SampleRecords.person("C", "uk", .observer)),
    ]
    let apologies = [SampleRecords.person("D", "scotland")]
    try site.add(try SampleRecords().communique("justice", "2023-02-01", people: people, apologies: apologies))
    let plan = try site.plan()
    func parts(_ slug: String) -> [String]? {
      plan.government(at: "en/governments/\(slug)/")?.years.first?.meetings.first?.parts
    }
    #expect(parts("wales") == ["part-chaired in en", "part-ministers in en", "part-officials in en"])
    #expect(parts("uk") == ["part-observer in en"])
    #expect(parts("scotland") == ["part-apologies in en", "part-not-represented in en"])
    #expect(parts("northern-ireland") == ["part-not-represented in en"])
  }

  @Test("Governments stand in the neutral order everywhere, in both languages")
  func neutralOrder() throws {
    let plan = try SampleSite.full().plan()
    guard case .governments(let english) = plan.view(at: "en/governments/") else { return }
    guard case .home(let welsh) = plan.view(at: "cy/") else { return }
    #expect(
      english.governments.map(\.text) == ["uk", "scotland", "wales", "northern-ireland"].map { "Government of \($0)" })
    let slugs = ["y-du", "yr-alban", "cymru", "gogledd-iwerddon"]
    #expect(welsh.governments.map(\.text) == slugs.map { "Llywodraeth \($0)" })
    let communique = try #require(plan.communique(at: "en/groups/justice/2023-02-01/"))
    #expect(communique.delegations.map(\.name.text) == english.governments.map(\.text))
    #expect(plan.group(at: "en/groups/justice/")?.members.map(\.text) == english.governments.map(\.text))
  }

  @Test("Statements and letters stand among their year's meetings")
  func documents() throws {
    let view = try #require(try SampleSite.full().plan().government(at: "en/governments/wales/"))
    #expect(view.years.map(\.year) == ["2023", "2021"])
    #expect(view.years.first?.documents.count == 2)
    #expect(view.statementCount == "1 count-statements")
    #expect(view.letterCount == "1 count-letters")
  }

  @Test("A year of documents alone has no page to lead to")
  func yearWithoutMeeting() throws {
    let view = try #require(try SampleSite.full().plan().government(at: "en/governments/scotland/"))
    #expect(view.years.map(\.year) == ["2023", "2021", "2019"])
    #expect(view.years.map { $0.href == nil } == [false, false, true])
  }
}
