import Diagnostics
import Files
import Foundation
import Intake
import Markdown
import Model
import TestSupport
import Testing

struct ContentReaderTests {
  private let folder: TemporaryFolder

  /// A site of two governments and one group, without records.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "site.yaml",
      """
      title: {en: Communiqués, cy: Cyd-hysbysiadau}
      description: {en: What was agreed., cy: Yr hyn a gytunwyd.}
      languages: [cy, en]
      base-url: https://communiques.example
      sign-off: none
      authority: communiques.example,2026
      publisher: uk
      """)
    for (order, id) in ["uk", "wales"].enumerated() {
      try folder.write(
        "governments/\(id)/government.yaml",
        """
        name: {en: \(id) in English, cy: \(id) yn Gymraeg}
        slug: {en: \(id), cy: \(id)-cy}
        sites: {en: "https://\(id).example", cy: "https://\(id)-cy.example"}
        order: \(order + 1)
        """)
    }
    try folder.write(
      "groups/safety/group.yaml",
      """
      name: {en: Safety Group, cy: Y Grŵp Diogelwch}
      short-name: {en: Safety, cy: Diogelwch}
      slug: {en: safety, cy: diogelwch}
      governments: [uk, wales]
      """)
  }

  private func read(into bodies: BodyStore = .nowhere) async throws -> ContentReading {
    let today = try #require(CalendarDate(iso: "2024-06-01"))
    let wording = Localized { _ in MarkdownWording(footnotesHeading: "N", backToText: "{number}", table: "{number}") }
    return try await ContentReader(root: folder.path, wording: wording, today: today, bodies: bodies).read()
  }

  /// An agreed communiqué of 1 February 2023.
  private var agreed: String {
    communique("2023-02-01").replacing("\n---\nMin", with: "\nstatus: agreed\npublished: 2023-02-07\n---\nMin")
  }

  private func communique(_ date: String) -> String {
    CommuniqueText(
      date: "date: \(date)",
      participants: """
        participants:
          - {name: Ann Other, role: Minister, government: uk, chair: true}
          - {name: Bea Other, role: Minister, government: wales}
        """
    ).text
  }

  @Test("The HTML of texts goes to the spool, each version's own; without a spool there is none")
  func spool() async throws {
    for language in Language.allCases {
      let text = communique("2023-02-01") + "\n\n**\(language.rawValue)**\n"
      try folder.write("groups/safety/2023-02-01/communique.\(language.rawValue).md", text)
    }
    let spool = try Spool(in: Folder.open(folder.path), named: "spool")
    let record = try #require(try await read(into: .spool(spool)).archive?.records.first)
    for language in Language.allCases {
      guard case .stored(let range) = record.version(for: language).body.html else {
        Issue.record("The text is not in the spool.")
        continue
      }
      let html = String(decoding: try spool.read(range), as: UTF8.self)
      #expect(html.contains("<strong>\(language.rawValue)</strong>"))
    }
    #expect(try await read().archive?.records.first?.original.body.html == BodyBytes.none)
  }

  @Test("A folder without fault is an archive, its records in the order of their ids")
  func archive() async throws {
    for day in 10...80 {
      let date = "20\(day)-02-01"
      // The record of 2024 and later would be of the future; drafts may be.
      try folder.write("groups/safety/\(date)/communique.en.md", communique(date))
      try folder.write("groups/safety/\(date)/communique.cy.md", communique(date))
    }
    let reading = try await read()
    #expect(reading.diagnostics == [])
    let archive = try #require(reading.archive)
    #expect(archive.records.count == 71)
    #expect(archive.records.map(\.id) == archive.records.map(\.id).sorted())
    #expect(archive.governments.map(\.id.text) == ["uk", "wales"])
    #expect(reading.records.count == 71)
    #expect(reading.fileCount == 146)
  }

  @Test("Every fault of every file is reported, by file and line, and there is no archive")
  func faults() async throws {
    for year in 2010..<2080 {
      try folder.write("groups/safety/\(year)-02-01/communique.en.md", communique("\(year)-02-02"))
    }
    let reading = try await read()
    #expect(reading.archive == nil)
    #expect(reading.diagnostics.map(\.code.number) == Array(repeating: 201, count: 70))
    #expect(reading.diagnostics == reading.diagnostics.sorted())
    #expect(reading.diagnostics.first?.place.description == "content/groups/safety/2010-02-01/communique.en.md:2:7")
  }

  @Test("A file beyond the limit is reported and not read")
  func tooLarge() async throws {
    let text = communique("2023-02-01") + String(repeating: "A long text. ", count: 170_000)
    try folder.write("groups/safety/2023-02-01/communique.en.md", text)
    let reading = try await read()
    #expect(reading.diagnostics.map(\.code.number) == [95])
  }

  @Test("Records point to one another wherever they are")
  func references() async throws {
    try folder.write("groups/safety/2023-02-01/communique.en.md", communique("2023-02-01"))
    try folder.write(
      "governments/wales/2023-02-02-safety/statement.en.md",
      """
      ---
      title: Safety
      date: 2023-02-02
      by: {name: Bea Other, role: Minister, government: wales}
      meeting: [safety/2023-02-01/communique, safety/2023-02-01/communiqe]
      ---
      A statement.
      """)
    let reading = try await read()
    #expect(reading.diagnostics.map(\.code.number) == [90])
    #expect(reading.diagnostics.first?.fix.en == "Did you mean “safety/2023-02-01/communique”?")
  }

  @Test("Without readable settings nobody knows whether a translation is missing")
  func noSettings() async throws {
    try folder.write("groups/safety/2023-02-01/communique.en.md", agreed)
    #expect(try await read().diagnostics.map(\.code.number) == [301])
    let other = try TemporaryFolder()
    try other.write("groups/safety/2023-02-01/communique.en.md", agreed)
    let wording = Localized { _ in MarkdownWording(footnotesHeading: "N", backToText: "{number}", table: "{number}") }
    let today = try #require(CalendarDate(iso: "2024-06-01"))
    let reading = try await ContentReader(root: other.path, wording: wording, today: today, bodies: .nowhere).read()
    let codes = reading.diagnostics.map(\.code.number)
    #expect(codes.contains(16) && !codes.contains(301))
  }

  @Test(
    "A translation that is there under a wrong name is not missing as well",
    arguments: [
      (5, "communique.cy.md.txt"), (5, "communique.cy.MD"), (1, "communiqué.cy.md"), (4, "communique.CY.md"),
      (4, "communique.cy-GB.md"), (3, "communique.md"),
    ])
  func misnamedTranslation(code: Int, name: String) async throws {
    try folder.write("groups/safety/2023-02-01/communique.en.md", agreed)
    try folder.write("groups/safety/2023-02-01/\(name)", agreed)
    #expect(try await read().diagnostics.map(\.code.number) == [code])
  }

  @Test(
    "Another file beside it is no translation",
    arguments: [(5, "communique.en.md.txt"), (5, "annex.pdf"), (1, "notes.cy.md"), (4, "communique.EN.md")])
  func noTranslation(code: Int, name: String) async throws {
    try folder.write("groups/safety/2023-02-01/communique.en.md", agreed)
    try folder.write("groups/safety/2023-02-01/\(name)", agreed)
    #expect(try await read().diagnostics.map(\.code.number).sorted() == [code, 301])
  }

  @Test("A translation with a second name on the disk is refused and not missing as well")
  func hardLink() async throws {
    try folder.write("groups/safety/2023-02-01/communique.en.md", agreed)
    let path = "groups/safety/2023-02-01/communique.cy.md"
    try folder.write(path, agreed)
    try Shell.run("ln \(folder.path(path)) \(folder.path("second"))")
    let codes = try await read().diagnostics.map(\.code.number)
    #expect(codes.contains(8) && !codes.contains(301))
  }

  @Test(
    "A file that may not be read is a finding, and all others are checked",
    .disabled(if: NSUserName() == "root", "nothing is forbidden to the administrator"))
  func forbidden() async throws {
    try folder.write("groups/safety/2023-02-01/communique.en.md", agreed)
    try folder.write("groups/safety/2023-02-01/communique.cy.md", agreed.replacing("hybrid", with: "hybird"))
    try folder.write("groups/safety/2024-02-01/communique.en.md", communique("2024-02-02"))
    let path = folder.path("groups/safety/2023-02-01/communique.en.md")
    try Shell.run("chmod 000 \(path)")
    #expect(try await read().diagnostics.map(\.code.number) == [86, 97, 201])
  }
}
