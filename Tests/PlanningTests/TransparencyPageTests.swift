import Model
import Planning
import Testing

struct TransparencyPageTests {
  /// A site of which everything since 2023 is held.
  private func view(of site: SampleSite, at address: String = "en/transparency/") throws -> TransparencyView {
    var site = site
    site.meetingsPerYear = 3
    return try #require(try site.plan().transparency(at: address))
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("A group whose archive may have gaps is named and not counted")
  func uncounted() throws {
    let view = try #require(try SampleSite.full().plan().transparency(at: "en/transparency/"))
    #expect(view.groups.isEmpty)
    #expect(view.uncounted.map(\.text) == ["Group for elections", "Group for justice"])
  }

  @Test("Only meetings since the archive is whole count, and two records of one meeting count once")
  func years() throws {
    let justice = try #require(try view(of: .full()).groups.last)
    #expect(justice.years.map { [$0.year, $0.held, $0.set] } == [["2023", "2", "3"]])
    #expect(justice.turns.map(\.datetime) == ["2023-07-11", "2023-02-01"])
    #expect(justice.turns.flatMap(\.chairs).map(\.text) == ["Government of wales", "Government of wales"])
  }

  @Test("A year without a meeting shows")
  func emptyYear() throws {
    var site = SampleSite()
    try site.add(try SampleRecords().communique("justice", "2025-02-01"))
    let justice = try #require(try view(of: site).groups.last)
    #expect(justice.years.map { [$0.year, $0.held] } == [["2025", "1"], ["2024", "0"], ["2023", "0"]])
  }

  @Test("A government's meetings count once each, by its highest capacity, and the chair apart")
  func governments() throws {
    let justice = try #require(try view(of: .full()).groups.last)
    let rows = justice.governments.map { row in
      [row.chaired, row.ministers, row.officialsOnly, row.observersOnly, row.notRepresented]
    }
    #expect(justice.governments.map(\.government.text).first == "Government of uk")
    #expect(
      rows == [
        ["0", "0", "2", "0", "0"], ["0", "0", "0", "0", "2"], ["2", "2", "0", "0", "0"], ["0", "0", "0", "0", "2"],
      ])
  }

  @Test("Days run from the end of the meeting to the first publication; without one, none are made up")
  func days() throws {
    var site = SampleSite()
    try site.add(try SampleRecords(published: .on(day("2023-02-07"))).communique("justice", "2023-02-01"))
    try site.add(try SampleRecords(published: .on(day("2023-07-12"))).communique("justice", "2023-07-11"))
    try site.add(try SampleRecords().communique("justice", "2023-11-01"))
    let year = try #require(try view(of: site).groups.last?.years.first)
    #expect([year.fewestDays, year.medianDays, year.mostDays] == ["1", "3.5", "6"])
    let none = try #require(try view(of: .full()).groups.last?.years.first)
    #expect([none.fewestDays, none.medianDays, none.mostDays] == [nil, nil, nil])
  }

  @Test("The drawing has one stroke for each meeting, in the order of time, and years that never touch")
  func timeline() throws {
    let timeline = try #require(try view(of: .full()).groups.last?.timeline)
    #expect(timeline.strokes == "M135 20v100M837 20v100")
    #expect(timeline.years.map(\.year) == ["2023"])
    var site = SampleSite()
    try site.add(try SampleRecords().communique("justice", "2040-02-01"))
    let labels = try #require(try view(of: site).groups.last?.timeline).years
    let places = try labels.map { try #require(Int($0.x)) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 200 })
    #expect(labels.count >= 5)
  }

  @Test("The Welsh page is as whole as the English one")
  func welsh() throws {
    let view = try view(of: .full(), at: "cy/tryloywder/")
    #expect(view.groups.map(\.group.text) == ["Grŵp cyfiawnder", "Grŵp etholiadau"])
    #expect(view.groups.first?.since == "counted-since in cy: 2023")
  }
}
