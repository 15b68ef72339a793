import Testing

struct FootnotesDifferTests {
  @Test("A footnote that one language lacks is a warning")
  func fires() throws {
    try RecordProbe().expect(
      310, english: "One[^1] and two[^2].\n\n[^1]: A.\n\n⟦[^2]: B.⟧", welsh: "Un[^1] a dau.\n\n⟦[^1]: A.⟧")
  }

  @Test("Other labels are the same footnotes")
  func silent() throws {
    try RecordProbe().expect(310, english: "One[^a].\n\n[^a]: A.", welsh: "Un[^1].\n\n[^1]: A.")
  }
}
