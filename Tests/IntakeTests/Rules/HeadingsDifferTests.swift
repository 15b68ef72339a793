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
}
