import Testing

struct MissingReviewTests {
  private let text = "---\ntitle: Accessibility\n---\nHow this site can be used.\n"

  @Test("An accessibility statement without its last review is reported")
  func fires() throws {
    try RecordProbe(id: RecordProbe.page("accessibility")).expect(212, in: "⟦---⟧" + text.dropFirst(3))
  }

  @Test("Another page needs no review")
  func silent() throws {
    try RecordProbe(id: RecordProbe.page("about")).expect(212, in: text)
  }
}
