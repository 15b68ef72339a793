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

  @Test("A text that could not be read has its own finding", arguments: ["Met.\n<<<<<<< a\n", "Met. &#x202e;\n"])
  func unread(body: String) throws {
    try RecordProbe().expect(105, in: CommuniqueText(body: body).text)
  }
}
