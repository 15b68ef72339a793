import Testing

struct UnknownRecordTests {
  @Test("A record that does not exist is reported")
  func fires() throws {
    try RecordProbe().expect(
      90, in: CommuniqueText(other: "related:\n  - ⟦wales/2023-02-01-safety⟧\n  - safety/2023-02-01/minutes").text)
  }

  @Test("Known records and addresses are not")
  func silent() throws {
    try RecordProbe().expect(
      90, in: CommuniqueText(other: "related: [wales/2023-02-01-safety/statement, \"https://www.gov.uk/x\"]").text)
  }
}
