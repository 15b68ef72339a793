import Testing

struct MissingSummaryTests {
  @Test("A text of nothing but a list is no summary")
  func fires() throws {
    try RecordProbe().expect(105, in: CommuniqueText(body: "\n⟦- Safety⟧\n- Security").text)
  }

  @Test("One short sentence is a summary")
  func silent() throws {
    try RecordProbe().expect(105, in: CommuniqueText(body: "Ministers met.").text)
  }
}
