import Testing

struct EmptyNameTests {
  @Test("A name that is only titles or only an office is reported")
  func fires() throws {
    try RecordProbe().expect(
      111,
      in: CommuniqueText(
        participants:
          "participants:\n  - {name: ⟦The Rt Hon MP⟧, government: uk}\n  - {name: ⟦Y Prif Weinidog⟧, government: wales}\n  - {name: ⟦Minister of State⟧, government: uk}"
      ).text)
  }

  @Test("A peer's or a single name is a name")
  func silent() throws {
    try RecordProbe().expect(
      111,
      in: CommuniqueText(
        participants:
          "participants: [{name: Lord Bellamy KC, government: uk}, {name: O’Neill, government: uk}, {name: Minister O’Dowd MLA, government: uk}]"
      ).text)
  }
}
