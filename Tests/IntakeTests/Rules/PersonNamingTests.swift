import Testing

struct PersonNamingTests {
  @Test("Neither a name nor “unnamed”, and both, are reported")
  func fires() throws {
    try RecordProbe().expect(
      110,
      in: CommuniqueText(
        participants:
          "participants:\n  - ⟦{role: Officials, government: uk, capacity: official}⟧\n  - {name: Jane Hutt MS, unnamed: ⟦true⟧, government: wales}"
      ).text)
  }

  @Test("A lost name is said to be lost")
  func silent() throws {
    try RecordProbe().expect(
      110, in: CommuniqueText(participants: "participants: [{unnamed: lost, government: uk}]").text)
  }

  @Test("The author of a statement has a name")
  func author() throws {
    let text = "---\ntitle: T\ndate: 2023-02-01\nby: ⟦{role: Minister, government: wales}⟧\n---\nA statement.\n"
    try RecordProbe(id: RecordProbe.statement).expect(110, in: text)
  }
}
