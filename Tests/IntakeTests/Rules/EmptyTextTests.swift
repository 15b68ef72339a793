import Model
import Testing

struct EmptyTextTests {
  private let statement = "title: T\ndate: 2023-02-01\nby: {name: Jane Hutt MS, government: wales}\nstatus: agreed"

  private func expect(_ id: RecordID, _ text: String) throws {
    try RecordProbe(id: id).expect(451, in: text)
  }

  @Test("An agreed statement without words is an error where they should be", arguments: ["", "\n \n"])
  func fires(body: String) throws {
    try expect(RecordProbe.statement, "---\n\(statement)\n---\n⟦⟧\(body)")
  }

  @Test("So are a page and terms of reference, and a comment is no text")
  func otherKinds() throws {
    try expect(RecordProbe.page("about"), "---\ntitle: T\n---\n\n⟦<!-- Write this. -->⟧\n")
    try expect(RecordProbe.terms, "---\ntitle: T\nstatus: agreed\npublished: 2023-02-07\n---\n⟦⟧")
  }

  @Test("A list alone is a text", arguments: ["- Housing", "## Housing", "| a |\n|---|\n| b |"])
  func silent(body: String) throws {
    try expect(RecordProbe.statement, "---\n\(statement)\n---\n\(body)\n")
  }

  @Test("A draft may be empty, a communiqué has a rule of its own, and a text that is not read has another finding")
  func exempt() throws {
    try expect(RecordProbe.statement, "---\n\(statement.replacing("agreed", with: "draft"))\n---\n")
    try expect(RecordProbe.communique, CommuniqueText(other: "status: agreed", body: "").text)
    try expect(RecordProbe.statement, "---\n\(statement)\n---\nMet.\n<<<<<<< a\n")
  }
}
