import Testing

struct FutureDateTests {
  @Test("An agreed record of tomorrow is reported")
  func fires() throws {
    try RecordProbe().expect(205, in: CommuniqueText(date: "date: ⟦2024-06-02⟧", other: "status: agreed").text)
  }

  @Test("A draft of tomorrow is not")
  func silent() throws {
    try RecordProbe().expect(205, in: CommuniqueText(date: "date: 2024-06-02").text)
  }
}
