import Model
import Planning
import Testing

struct GroupPageTests {
  @Test("A meeting of which only a statement speaks is listed as not held here")
  func notHeldHere() throws {
    let plan = try SampleSite.full().plan()
    let meetings = try #require(plan.group(at: "en/groups/elections/")).years.flatMap(\.meetings)
    let meeting = try #require(meetings.first { $0.datetime == "2022-03-02" })
    #expect(meeting.isNotHeldHere)
    #expect(meeting.records.isEmpty)
    #expect(meeting.documents.map(\.kind) == ["kind-statement in en"])
    #expect(meetings.filter(\.isNotHeldHere).count == 1)
  }

  @Test("A former name says until when it held")
  func formerNames() throws {
    let view = try #require(try SampleSite.full().plan().group(at: "en/groups/justice/"))
    #expect(view.formerNames == ["former-name-until in en: Old group for justice 31 December 2021"])
  }

  @Test("A page shows the group's name on the day of the meeting")
  func nameOfItsTime() throws {
    let view = try #require(try SampleSite.full().plan().communique(at: "en/groups/justice/2021-05-04/"))
    #expect(view.record.title.text == "record-title in en: Old group for justice 4 May 2021")
  }

  @Test("The tally stands only beside years that the archive holds whole")
  func tally() throws {
    var site = try SampleSite.full()
    site.meetingsPerYear = 3
    let view = try #require(try site.plan().group(at: "en/groups/justice/"))
    #expect(view.years.map(\.year) == ["2023", "2021"])
    #expect(view.years.map(\.tally) == ["tally in en: 2 3", nil])
  }

  @Test("The next meeting is the one that the latest communiqué names")
  func nextMeeting() throws {
    var site = SampleSite()
    let next = NextMeeting(
      date: CalendarDate(iso: "2023-07-11"), expected: nil, chair: GovernmentID(unchecked: "scotland"), host: nil,
      mode: nil)
    try site.add(try SampleRecords().communique("justice", "2023-02-01", next: next))
    let view = try #require(try site.plan().group(at: "en/groups/justice/"))
    #expect(view.nextMeeting.map(\.term) == ["date in en", "chair in en"])
    #expect(view.nextMeetingSource?.href == "../../groups/justice/2023-02-01/")
    try site.add(try SampleRecords().communique("justice", "2023-07-11"))
    #expect(try site.plan().group(at: "en/groups/justice/")?.nextMeeting.isEmpty == true)
  }

  @Test("Who chaired stands beside each meeting")
  func chairs() throws {
    let view = try #require(try SampleSite.full().plan().group(at: "cy/grwpiau/cyfiawnder/"))
    let chairs = view.years.flatMap(\.meetings).map { $0.chairs.map(\.text) }
    #expect(chairs == Array(repeating: ["Llywodraeth cymru"], count: 3))
  }
}
