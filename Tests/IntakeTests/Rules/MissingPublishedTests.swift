import Testing

struct MissingPublishedTests {
  @Test("An agreed record without its day of publication is reported")
  func fires() throws {
    try RecordProbe().expect(204, in: CommuniqueText(other: "status: ⟦agreed⟧").text)
  }

  @Test("An archive import may not know the day")
  func silent() throws {
    try RecordProbe().expect(204, in: CommuniqueText(other: "status: agreed\npublished: not-recorded").text)
  }
}
