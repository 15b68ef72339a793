import Diagnostics
import Testing

struct UnspokenGovernmentTests {
  @Test("Members that nobody speaks for are named in one warning")
  func fires() throws {
    try RecordProbe().expect(
      117,
      in: CommuniqueText(
        participants:
          "participants:\n  ⟦- {name: Jane Hutt MS, role: Minister, government: wales, chair: true}\n  - {name: Neil Gray, role: Minister, government: scotland}⟧"
      ).text, severity: .warning)
  }

  @Test("An apology and an entry under “without-ministers” speak for a member")
  func silent() throws {
    try RecordProbe().expect(
      117,
      in: CommuniqueText(
        participants: "participants: [{name: Jane Hutt MS, role: Minister, government: wales, chair: true}]",
        apologies: "apologies: [{name: Neil Gray, government: scotland}]",
        other: "without-ministers: [{government: northern-ireland}, {government: uk}]"
      ).text)
  }
}
