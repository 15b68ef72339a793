import Diagnostics
import Testing

struct MinisterWithoutRoleTests {
  @Test("A minister without a role is a warning")
  func fires() throws {
    try RecordProbe().expect(
      119, in: CommuniqueText(participants: "participants: [{name: ⟦Jane Hutt MS⟧, government: wales}]").text,
      severity: .warning)
  }

  @Test("An observer without a role is not")
  func silent() throws {
    try RecordProbe().expect(
      119,
      in: CommuniqueText(participants: "participants: [{name: Jane Hutt, government: wales, capacity: observer}]").text)
  }
}
