import Testing

struct ChairGivenTwiceTests {
  @Test("A chair apart and a chair among the participants contradict each other")
  func fires() throws {
    try RecordProbe().expect(
      116,
      in: CommuniqueText(
        chair: "chair: {name: Jane Hutt MS, role: Minister, government: wales}",
        participants: "participants: [{name: Suella Braverman, role: Home Secretary, government: uk, chair: ⟦true⟧}]"
      ).text)
  }

  @Test("Two chairs of one government are two chairs")
  func silent() throws {
    try RecordProbe().expect(
      116,
      in: CommuniqueText(
        participants:
          "participants: [{name: Suella Braverman, role: Home Secretary, government: uk, chair: true}, {name: Alister Jack, role: Secretary of State, government: uk, chair: true}]"
      ).text)
  }
}
