import Diagnostics
import Model
import Pipeline
import TestSupport
import Testing

struct NewCommuniqueTests {
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
  }

  @Test("Both languages are written, with the members in their neutral order")
  func writesBoth() throws {
    let files = try NewCommunique(folders: site.folders, group: "housing", folder: "2023-11-29").run()
    #expect(
      files == [
        "content/groups/housing/2023-11-29/communique.cy.md", "content/groups/housing/2023-11-29/communique.en.md",
      ])
    for file in files {
      let text = try site.folder.text(file)
      #expect(text.contains("date: 2023-11-29\n"))
      let members = text.split(separator: "\n").filter { $0.hasPrefix("    government:") }
      #expect(members == ["    government: uk", "    government: wales"])
    }
    #expect(try site.folder.text(files[0]) != site.folder.text(files[1]))
  }

  @Test("Every value left empty is a finding with its place, and nothing else is wrong")
  func emptyValues() async throws {
    _ = try NewCommunique(folders: site.folders, group: "housing", folder: "2023-11-29-extended").run()
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    let report = try await Check(folders: site.folders, today: today).run(progress: Quiet())
    let findings = report.diagnostics.filter { $0.place.file.hasSuffix("communique.en.md") }
    #expect(findings.count(where: { $0.summary.en.contains("no value") }) >= 5)
    #expect(findings.allSatisfy { !$0.place.isWholeFile })
  }

  @Test("What exists is never overwritten")
  func keepsWhatExists() throws {
    try site.folder.write("content/groups/housing/2023-11-29/communique.en.md", "agreed text")
    #expect(throws: PipelineFailure.self) {
      try NewCommunique(folders: site.folders, group: "housing", folder: "2023-11-29").run()
    }
    #expect(try site.folder.text("content/groups/housing/2023-11-29/communique.en.md") == "agreed text")
    #expect(try site.folder.files().filter { $0.hasSuffix("communique.cy.md") } == [])
  }

  @Test("A slip in the group's name brings the right one")
  func unknownGroup() {
    let error = #expect(throws: PipelineFailure.self) {
      try NewCommunique(folders: site.folders, group: "huosing", folder: "2023-11-29").run()
    }
    #expect("\(error.map(String.init(describing:)) ?? "")".contains("Did you mean “housing”?"))
  }

  @Test(
    "A day that does not exist is refused", arguments: ["2023-11-31", "29 November 2023", "2023-11-29extended", ""])
  func wrongDay(day: String) throws {
    #expect(throws: PipelineFailure.self) {
      try NewCommunique(folders: site.folders, group: "housing", folder: day).run()
    }
    #expect(try site.folder.files().count == 4)
  }
}
