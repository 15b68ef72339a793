import Testing

struct MissingChairTests {
  private let onePerson = "participants: [{name: Jane Hutt MS, role: Minister, government: wales}]"

  @Test("A communiqué without a chair is reported")
  func fires() throws {
    try RecordProbe().expect(103, in: CommuniqueText(opening: "⟦---⟧", participants: onePerson).text)
  }

  @Test("A chair apart, even one that is not recorded, is a chair")
  func silent() throws {
    try RecordProbe().expect(103, in: CommuniqueText(chair: "chair: not-recorded", participants: onePerson).text)
  }
}
