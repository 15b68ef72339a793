import Model
import Planning
import Testing

struct RecordPageTests {
  @Test("Previous and next are those of the group")
  func neighbours() throws {
    let plan = try SampleSite.full().plan()
    func record(_ folder: String) -> RecordView? { plan.communique(at: "en/groups/justice/\(folder)/")?.record }
    #expect(record("2021-05-04")?.previous == nil)
    #expect(record("2021-05-04")?.next?.href == "../../../groups/justice/2023-02-01/")
    #expect(record("2023-02-01")?.next?.href == "../../../groups/justice/2023-02-01-extended/")
    #expect(record("2023-07-11")?.previous?.href == "../../../groups/justice/2023-02-01-extended/")
    #expect(record("2023-07-11")?.next == nil)
  }

  @Test(
    "A contents list stands on a page with three headings of level two or more", arguments: [(2, 0), (3, 3), (4, 4)])
  func contents(count: Int, entries: Int) throws {
    var site = SampleSite()
    let headings = (0..<count).flatMap { number in
      [Heading(level: 2, id: "h\(number)", text: "Heading"), Heading(level: 3, id: "s\(number)", text: "Lower")]
    }
    try site.add(try SampleRecords(headings: headings).communique("justice", "2023-02-01"))
    let view = try site.plan().communique(at: "en/groups/justice/2023-02-01/")
    #expect(view?.record.contents.map(\.href) == (0..<entries).map { "#h\($0)" })
  }

  @Test("A text outside of memory is asked for once by each file that holds it, and by no other")
  func storedText() throws {
    var site = SampleSite()
    var english = try SampleRecords().communique("justice", "2023-02-01")
    english.body.html = .stored(3..<7)
    try site.add(english)
    let plan = try site.plan()
    var asked: [String] = []
    for route in plan.routes {
      let file = plan.file(of: route) { range in
        asked.append(route.path)
        return Array("bytes \(range)".utf8)
      }
      guard case .page(.communique(let view)) = file else { continue }
      #expect(view.record.body == Array("bytes 3..<7".utf8))
      #expect(view.record.hasBody)
    }
    let folder = "en/groups/justice/2023-02-01/"
    #expect(asked == ["cy/grwpiau/cyfiawnder/2023-02-01/index.html", folder + "fragment.html", folder + "index.html"])
  }

  @Test("A text that cannot be had is the caller's own error, and no page without it")
  func lostText() throws {
    struct Lost: Error {}
    var site = SampleSite()
    var record = try SampleRecords().communique("justice", "2023-02-01")
    record.body.html = .stored(0..<1)
    try site.add(record)
    let plan = try site.plan()
    let route = try #require(plan.routes.first { $0.path == "en/groups/justice/2023-02-01/index.html" })
    #expect(throws: Lost.self) { try plan.file(of: route) { _ throws(Lost) in throw Lost() } }
  }

  @Test("Statements about a meeting are related to its communiqué and minutes")
  func related() throws {
    let view = try #require(try SampleSite.full().plan().communique(at: "en/groups/justice/2023-07-11/"))
    #expect(view.record.related.map(\.kind) == ["kind-minutes in en", "kind-statement in en"])
    #expect(view.record.related.last?.source == "Government of wales")
  }

  @Test("The chair is marked once, in the list of his or her government")
  func chair() throws {
    let view = try #require(try SampleSite.full().plan().communique(at: "en/groups/justice/2023-07-11/"))
    let chairs = view.delegations.flatMap(\.people).filter(\.isChair)
    #expect(chairs.map(\.name.text) == ["W"])
    #expect(view.delegations.first { $0.people.contains { $0.isChair } }?.name.text == "Government of wales")
    #expect(view.delegations.map(\.isUnrepresented) == [false, true, false, true])
  }

  @Test("A withdrawn record shows whose it is, its day and why it was withdrawn, without people and text")
  func withdrawn() throws {
    let view = try #require(try SampleSite.full().plan().communique(at: "en/groups/elections/2023-11-01/"))
    #expect(view.record.withdrawal?.note?.text == "Taken back.")
    #expect(view.record.body.isEmpty)
    #expect(!view.record.hasBody)
    #expect(view.record.facts.map(\.term) == ["group in en", "date in en", "last-updated in en"])
    #expect(view.delegations.isEmpty)
  }

  @Test("Lists mark a withdrawn record, and no government's index shows its part in the meeting")
  func withdrawnInLists() throws {
    let plan = try SampleSite.full().plan()
    let meetings = try #require(plan.group(at: "en/groups/elections/")).years.flatMap(\.meetings)
    let withdrawn = try #require(meetings.first { $0.datetime == "2023-11-01" })
    #expect(withdrawn.records.map(\.isWithdrawn) == [true])
    #expect(withdrawn.mode == nil)
    #expect(meetings.filter { $0.datetime != "2023-11-01" }.flatMap(\.records).allSatisfy { !$0.isWithdrawn })
    for slug in ["wales", "uk", "scotland", "northern-ireland"] {
      let government = try #require(plan.government(at: "en/governments/\(slug)/"))
      #expect(!government.years.flatMap(\.meetings).contains { $0.datetime == "2023-11-01" })
    }
  }

  @Test("Previous and next mark a withdrawn record, as lists do")
  func withdrawnNeighbour() throws {
    var site = SampleSite()
    try site.add(try SampleRecords().communique("justice", "2023-02-01"))
    try site.add(try SampleRecords(status: .withdrawn).communique("justice", "2023-03-01"))
    try site.add(try SampleRecords().communique("justice", "2023-04-01"))
    let plan = try site.plan()
    #expect(plan.communique(at: "en/groups/justice/2023-02-01/")?.record.next?.isWithdrawn == true)
    #expect(plan.communique(at: "en/groups/justice/2023-04-01/")?.record.previous?.isWithdrawn == true)
    #expect(plan.communique(at: "en/groups/justice/2023-03-01/")?.record.next?.isWithdrawn == false)
  }

  @Test("Organisations and guests follow the governments")
  func others() throws {
    var site = SampleSite()
    let people = [
      Participant(person: Person(name: .named("A"), affiliation: .independent, capacity: .guest)),
      Participant(person: Person(name: .named("B"), affiliation: .organisation("Police"), capacity: .guest)),
      Participant(person: Person(name: .unnamed, affiliation: .government(GovernmentID(unchecked: "uk")))),
    ]
    try site.add(try SampleRecords().communique("justice", "2023-02-01", people: people))
    let view = try #require(try site.plan().communique(at: "en/groups/justice/2023-02-01/"))
    #expect(view.delegations.suffix(2).map(\.name.text) == ["Police", "others in en"])
    #expect(view.delegations.first?.people.first?.name.text == "unnamed in en")
  }
}
