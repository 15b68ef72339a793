import Model
import Pipeline
import TestSupport
import Testing

struct RecordListTests {
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
    for (folder, language, facts) in [
      ("2023-02-01", "en", "status: agreed\npublished: 2023-03-01"),
      ("2023-02-01", "cy", "status: agreed\npublished: 2023-03-01"),
      ("2023-02-02", "en", "status: agreed\npublished: 2023-03-03"),
      ("2023-03-01", "en", "status: agreed\npublished: not-recorded"),
      ("2023-04-01", "en", "status: draft"),
      ("2023-05-30", "cy", "participants: [{name: A, government: wales}]"),
      ("2023-01-01", "en", "status: withdrawn\npublished: 2023-12-01"),
    ] {
      try site.folder.write(
        "content/groups/housing/\(folder)/communique.\(language).md", "---\ndate: \(folder)\n\(facts)\n---\n")
    }
    try site.folder.write("content/groups/housing/2022-01-01/minutes.en.md", "---\nstatus: agreed\n---\n")
    try site.folder.write("content/groups/housing/2021-01-01/communique.en.md", "no facts")
    try site.folder.write("content/governments/wales/2023-02-03-a/letter.cy.md", "---\nstatus: agreed\n---\n")
    try site.folder.write("content/pages/about.cy.md", "---\ntitle: A\n---\n")
  }

  /// The folders of the records in a list as of 15 June 2023.
  private func list(
    _ selection: RecordSelection? = nil, group: String? = nil, government: String? = nil, year: Int? = nil,
    lateAfter: Int = 28
  ) throws -> [String] {
    let filter = RecordList.Filter(
      selection: selection, group: group, government: government, year: year, lateAfter: lateAfter)
    let today = try #require(CalendarDate(iso: "2023-06-15"))
    return try RecordList(folders: site.folders, filter: filter, today: today).run().compactMap { $0.id.folder?.text }
  }

  @Test("Everything is listed, the latest day first, what has no day last")
  func all() throws {
    #expect(
      try list() == [
        "2023-05-30", "2023-04-01", "2023-03-01", "2023-02-03-a", "2023-02-02", "2023-02-01", "2023-01-01",
        "2022-01-01", "2021-01-01", "about",
      ])
  }

  @Test("Each word selects what it says")
  func selections() throws {
    #expect(try list(.drafts) == ["2023-05-30", "2023-04-01", "2022-01-01"])
    #expect(try list(.agreed) == ["2023-03-01", "2023-02-03-a", "2023-02-02", "2023-02-01", "about"])
    #expect(try !list(.untranslated).contains("2023-02-01"))
    #expect(try list(.untranslated).count == 9)
  }

  @Test("Late is what came out after more days than that, or is not out by then; an archive that does not say is not")
  func late() throws {
    #expect(try list(.late) == ["2023-04-01", "2023-02-02", "2021-01-01"])
    #expect(try list(.late, lateAfter: 27) == ["2023-04-01", "2023-02-02", "2023-02-01", "2021-01-01"])
    #expect(try list(.late, lateAfter: 14).first == "2023-05-30")
  }

  @Test("Group, government and year narrow a list")
  func filters() throws {
    #expect(try list(group: "housing").count == 8)
    #expect(try list(government: "wales") == ["2023-05-30", "2023-02-03-a"])
    #expect(try list(.agreed, group: "housing", year: 2023) == ["2023-03-01", "2023-02-02", "2023-02-01"])
    let error = #expect(throws: PipelineFailure.self) { try list(group: "huosing") }
    #expect(error.map(String.init(describing:))?.contains("Did you mean “housing”?") == true)
  }
}
