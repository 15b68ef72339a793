import Model
import Pipeline
import TestSupport
import Testing

struct FixFilesTests {
  private static let folder = "content/groups/housing/2023-11-29"
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
  }

  private func run() throws -> [FixReport.Change] { try FixFiles(folders: site.folders).run().changes }

  private func texts() throws -> [String: String] {
    Dictionary(uniqueKeysWithValues: try site.folder.files().map { ($0, try site.folder.text($0)) })
  }

  private let english = "Ministers met by video for the review of the plans, and were told that it is from the office."

  @Test("A file without a language gets it, every file is fixed, and a second run changes nothing")
  func fixes() throws {
    try site.folder.write("\(Self.folder)/communique.md", "\u{FEFF}---\ndate: 29 November 2023 \n---\n\n\(english) \n")
    try site.folder.write("\(Self.folder)/minutes.md", "---\n---\n\nToo short.\n")
    try site.folder.write("templates/languages/cy.yaml", "home: Hafan \n")
    try site.folder.write("content/groups/justice/group.yaml", "slug: W\u{302}\n")
    let before = try texts()
    let changes = try run()
    #expect(changes.count == 4, "\(changes)")
    guard case .renamed(let old, let new) = changes.first else { return #expect(Bool(false), "\(changes)") }
    #expect(old == "\(Self.folder)/communique.md")
    #expect(new == "\(Self.folder)/communique.en.md")
    var expected = before
    expected[old] = nil
    expected[new] = "---\ndate: 2023-11-29\n---\n\n\(english)\n"
    expected["templates/languages/cy.yaml"] = "home: Hafan\n"
    expected["content/groups/justice/group.yaml"] = "slug: Ŵ\n"
    #expect(try texts() == expected)
    #expect(try run().isEmpty)
    #expect(try texts() == expected)
  }

  @Test("A file does not take the name of another")
  func taken() throws {
    try site.folder.write("\(Self.folder)/communique.md", "---\n---\n\n\(english)\n")
    try site.folder.write("\(Self.folder)/communique.en.md", "---\n---\n\nAnother.\n")
    let before = try texts()
    #expect(try run().isEmpty)
    #expect(try texts() == before)
  }

  @Test("A site that is in order, one without words, and one with broken files are left byte for byte")
  func left() throws {
    try site.folder.write("\(Self.folder)/communique.en.md", "---\n[ \n---\n\nA \n")
    try site.folder.write("\(Self.folder)/notes.txt", "blanks \n")
    let before = try texts().filter { !$0.key.hasSuffix("communique.en.md") }
    _ = try run()
    #expect(try texts().filter { !$0.key.hasSuffix("communique.en.md") } == before)
    #expect(try site.folder.text("\(Self.folder)/communique.en.md") == "---\n[ \n---\n\nA\n")
  }
}
