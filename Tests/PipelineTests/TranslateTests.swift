import Model
import Pipeline
import TestSupport
import Testing

struct TranslateTests {
  private static let folder = "content/groups/housing/2023-02-01"
  private let site: SmallSite
  private let today: CalendarDate

  init() throws {
    today = try #require(CalendarDate(iso: "2023-06-15"))
    site = try SmallSite()
    try site.folder.write(
      "\(Self.folder)/communique.en.md",
      "---\ndate: 2023-02-01\nparticipants:\n  - {name: Jane Hutt MS, government: wales}\n---\n\nMinisters met.\n")
  }

  private func translate(_ record: String, into language: Language = .cy) throws -> Translate.Outcome {
    try Translate(folders: site.folders, record: record, into: language, today: today).run()
  }

  private func failure(_ record: String, into language: Language = .cy) -> String {
    let failure = #expect(throws: PipelineFailure.self) { try translate(record, into: language) }
    return failure.map(String.init(describing:)) ?? ""
  }

  @Test(
    "The copy lies beside the original", arguments: ["housing/2023-02-01/communique", "\(folder)/communique.en.md"])
  func copies(record: String) throws {
    let outcome = try translate(record)
    #expect(outcome.path == "\(Self.folder)/communique.cy.md")
    #expect(outcome.markCount == 2)
    #expect(
      try site.folder.text(outcome.path)
        == "---\ndate: 2023-02-01\nparticipants:\n  - {name: TODO Jane Hutt MS, government: wales}\n---\n\n"
        + "TODO Ministers met.\n")
  }

  @Test("A copy of a text with errors does not say which text that is")
  func withoutSource() throws {
    #expect(try !translate("housing/2023-02-01/communique").namesSource)
  }

  @Test("A copy names the text that it translates, and is stale as soon as that text is another")
  func staleness() throws {
    let original = "content/groups/housing/terms-of-reference.en.md"
    let facts = "---\ntitle: Terms\nstatus: agreed\npublished: 2023-02-07\n"
    try site.folder.write(original, facts + "---\n\nMinisters meet.\n")
    #expect(try translate("housing/terms-of-reference").namesSource)
    let gaps = TranslationGaps(folders: site.folders, today: today)
    #expect(try gaps.run(.stale).isEmpty)
    try site.folder.replace(original, facts + "slug: terms\n---\n\nMinisters\nmeet.\n")
    #expect(try gaps.run(.stale).isEmpty)
    try site.folder.replace(original, facts + "---\n\nMinisters meet twice.\n")
    #expect(try gaps.run(.stale).map(\.file) == ["content/groups/housing/terms-of-reference.cy.md"])
    let filter = RecordList.Filter(selection: .stale, group: nil, government: nil, year: nil, lateAfter: 28)
    let list = try RecordList(folders: site.folders, filter: filter, today: today).run()
    #expect(list.map(\.id.description) == ["housing/terms-of-reference"])
  }

  @Test("What exists is never overwritten, and a slip brings the right record")
  func refused() throws {
    #expect(failure("housing/2023-02-01/communique", into: .en).contains("communique.en.md exists already"))
    #expect(failure("housing/2023-02-01").contains("Did you mean “housing/2023-02-01/communique”?"))
    #expect(failure("something/else").contains("communique list"))
    try site.folder.write("\(Self.folder)/minutes.cy.md", "no facts")
    #expect(failure("housing/2023-02-01/minutes", into: .en).contains("cannot be read"))
    #expect(try site.folder.files().count == 6)
  }

  @Test("The gaps of translations are in records, registries and words")
  func gaps() throws {
    try site.folder.write("content/groups/housing/terms-of-reference.en.md", "---\ntranslation: unreviewed\n---\n")
    try site.folder.write(
      "content/groups/health/group.yaml", "name: {en: A, cy: B} # to review\nremit: {cy: , en: C}\n")
    try site.folder.write("templates/languages/cy.yaml", "home: Hafan\nmenu: Dewislen  # to review\n")
    let all = try TranslationGaps(folders: site.folders, today: today).run(nil)
    #expect(
      all.map { "\($0.state) \($0.language) \($0.file) \($0.line ?? 0) \($0.subject)" } == [
        "missing cy content/groups/housing/terms-of-reference.cy.md 0 housing/terms-of-reference",
        "unreviewed en content/groups/housing/terms-of-reference.en.md 0 housing/terms-of-reference",
        "missing cy content/groups/housing/2023-02-01/communique.cy.md 0 housing/2023-02-01/communique",
        "unreviewed cy content/groups/health/group.yaml 1 name.cy",
        "missing cy content/groups/health/group.yaml 2 remit.cy",
        "unreviewed cy templates/languages/cy.yaml 2 menu",
      ])
    #expect(try TranslationGaps(folders: site.folders, today: today).run(.missing).count == 3)
  }
}
