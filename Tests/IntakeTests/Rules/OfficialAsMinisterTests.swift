import Diagnostics
import Testing

struct OfficialAsMinisterTests {
  @Test("An official's role with a minister's capacity is a warning")
  func fires() throws {
    try RecordProbe().expect(
      120,
      in: CommuniqueText(
        participants:
          "participants: [{name: Jayne Brady, role: ⟦Permanent Secretary⟧, government: uk}, {name: Ann Swyddog, role: ⟦Uwch swyddog⟧, government: wales}]"
      ).text, severity: .warning)
  }

  @Test("The Minister for the Civil Service is a minister")
  func silent() throws {
    try RecordProbe().expect(
      120,
      in: CommuniqueText(
        participants:
          "participants: [{name: Rishi Sunak, role: Prime Minister and Minister for the Civil Service, government: uk}]"
      ).text)
  }

  @Test(
    "The Welsh words are known in their plural and mutated forms", arguments: ["Arsylwr", "Pennaeth Wasanaeth Sifil"])
  func welsh(role: String) throws {
    let text = CommuniqueText(participants: "participants: [{name: Ann Other, role: ⟦\(role)⟧, government: uk}]").text
    try RecordProbe().expect(120, in: text, severity: .warning)
  }
}
