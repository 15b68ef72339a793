import Testing

struct SamePersonTwiceTests {
  @Test("One name and government twice, and one unnamed entry twice, are reported")
  func fires() throws {
    try RecordProbe().expect(
      113,
      in: CommuniqueText(
        participants:
          "participants:\n  - {name: Jane Hutt MS, government: wales}\n  - {name: ⟦jane  hutt⟧, government: wales}\n  - {unnamed: true, role: Officials, government: uk}\n  - ⟦{unnamed: true, role: Officials, government: uk}⟧"
      ).text)
  }

  @Test("One name in two governments, and delegates of two ministers, are two persons")
  func silent() throws {
    try RecordProbe().expect(
      113,
      in: CommuniqueText(
        participants:
          "participants: [{name: Jane Hutt MS, government: wales}, {name: Jane Hutt MP, government: uk}, {unnamed: true, role: Official, government: uk, for: the Home Secretary}, {unnamed: true, role: Official, government: uk, for: the Lord Chancellor}]"
      ).text)
  }
}
