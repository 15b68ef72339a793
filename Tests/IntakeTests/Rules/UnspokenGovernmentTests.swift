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

  @Test(
    "What could not be read may name the member that seems to be missing",
    arguments: [
      CommuniqueText(chair: "chair: Suella Braverman", participants: "participants: [{name: A, government: wales}]"),
      CommuniqueText(participants: "participants: [Suella Braverman, {name: A, government: wales}]"),
      CommuniqueText(
        participants: "participants: [{name: A, government: wales}]", other: "without-ministers: [{government: x}]"),
    ].map(\.text))
  func unread(text: String) throws {
    try RecordProbe().expect(117, in: text)
  }
}
