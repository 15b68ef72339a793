import Diagnostics
import Model
import Pipeline
import TestSupport
import Testing

struct TemplateFolderTests {
  @Test("Each file that every site needs is missed by its name, and the records are checked all the same")
  func missingFiles() async throws {
    let site = try SmallSite()
    try site.folder.write("templates/home.mustache", "")
    try site.folder.write("templates/notes.txt", "")
    try site.folder.write("templates/.DS_Store", "")
    try site.folder.write("content/groups/housing/2023-11-29/communique.en.md", "no front matter")
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    let report = try await Check(folders: site.folders, today: today).run(progress: Quiet())

    let missing = report.diagnostics.filter { $0.code == DiagnosticCode(740) }.map(\.place.file)
    #expect(
      missing == [
        "templates/assets/icon.svg", "templates/assets/search.js", "templates/assets/style.css",
        "templates/languages/cy.yaml",
        "templates/languages/en.yaml",
      ])
    #expect(report.diagnostics.filter { $0.code == DiagnosticCode(741) }.map(\.place.file) == ["templates/notes.txt"])
    #expect(report.diagnostics.contains { $0.place.file == "content/groups/housing/2023-11-29/communique.en.md" })
  }

  @Test("A folder that is not there is missed once, and the records are checked all the same")
  func missingFolder() async throws {
    let site = try SmallSite()
    try site.folder.write("content/groups/housing/2023-11-29/communique.en.md", "no front matter")
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    let report = try await Check(folders: site.folders, today: today).run(progress: Quiet())
    let missing = report.diagnostics.filter { $0.place.file.hasPrefix("templates") }
    #expect(missing.map(\.code) == [DiagnosticCode(740)])
    #expect(missing.map(\.place.file) == ["templates"])
    #expect(missing.first?.summary.en == "The folder templates is missing.")
    #expect(report.diagnostics.contains { $0.place.file == "content/groups/housing/2023-11-29/communique.en.md" })
  }

  @Test("A file that is too large is a finding, and does not count as missing")
  func tooLarge() async throws {
    let site = try SmallSite()
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: (1 << 20) + 1)
    try site.folder.write("templates/languages/cy.yaml", bytes: bytes)
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    let report = try await Check(folders: site.folders, today: today).run(progress: Quiet())
    let findings = report.diagnostics.filter { $0.place.file == "templates/languages/cy.yaml" }
    #expect(findings.map(\.code) == [DiagnosticCode(742)])
  }
}
