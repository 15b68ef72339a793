import Diagnostics
import Testing

struct HeadingsDifferTests {
  @Test("Another level or number of headings is one warning at the first that differs")
  func fires() throws {
    try RecordProbe().expect(
      306, english: "Text.\n\n## A\n\n⟦### B⟧\n\n## C", welsh: "Testun.\n\n## A\n\n⟦## B⟧\n\n## C")
    try RecordProbe().expect(306, english: "Text.\n\n⟦## A⟧", welsh: "Testun.\n\n## A\n\n⟦## B⟧")
    try RecordProbe().expect(306, english: "⟦Text.⟧", welsh: "Testun.\n\n⟦## B⟧")
  }

  @Test("The words of headings are never compared")
  func silent() throws {
    try RecordProbe().expect(306, english: "Text.\n\n## Housing", welsh: "Testun.\n\n## Tai a chostau")
  }

  @Test("Of many headings the first twenty are said, and how many more there are")
  func many() throws {
    let headings = Array(repeating: "## A", count: 29).joined(separator: "\n\n")
    let finding = try RecordProbe().expect(
      306, english: "Text.\n\n\(headings)\n\n⟦## B⟧", welsh: "Testun.\n\n\(headings.dropLast(4))⟦## A⟧")
    #expect(finding?.summary.en.contains(", 2 and 10 more in this file") == true)
    #expect(finding?.summary.cy.contains(", 2 a rhagor (10).") == true)
  }
}
