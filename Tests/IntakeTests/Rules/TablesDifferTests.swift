import Testing

struct TablesDifferTests {
  @Test("Another number of rows or columns is a warning")
  func fires() throws {
    try RecordProbe().expect(
      308, english: "Text.\n\n⟦| a | b |\n|---|---|\n| c | d |⟧",
      welsh: "Testun.\n\n⟦| a | b |\n|---|---|\n| c | d |\n| e | f |⟧")
  }

  @Test("The words of a table are never compared")
  func silent() throws {
    try RecordProbe().expect(
      308, english: "Text.\n\n| a | b |\n|---|---|\n| c | d |", welsh: "Testun.\n\n| e | f |\n|:-:|---|\n| g | h |")
  }
}
