import Testing

struct MissingDateTests {
  @Test("A communiqué without a date is reported once, at its opening line")
  func fires() throws {
    try RecordProbe().expect(101, in: CommuniqueText(opening: "⟦---⟧", date: "").text)
  }

  @Test("A date that cannot be read is not reported as missing as well")
  func silent() throws {
    try RecordProbe().expect(101, in: CommuniqueText(date: "date: 1 February 2023").text)
  }
}
