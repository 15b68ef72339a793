import Testing

struct MissingLocationTests {
  @Test("A communiqué without a location is reported")
  func fires() throws {
    try RecordProbe().expect(102, in: CommuniqueText(opening: "⟦---⟧", location: "").text)
  }

  @Test("A virtual meeting needs no place")
  func silent() throws {
    try RecordProbe().expect(102, in: CommuniqueText(location: "location: {mode: virtual}").text)
  }
}
