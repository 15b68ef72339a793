import Diagnostics
import Intake
import Testing

struct SuppressionsTests {
  private let twice = """
    participants:
      - {name: Jane Hutt MS, role: Minister, government: wales, chair: true}
      - {name: Jane Hutt MS, role: Minister, government: wales}
    without-ministers: [{government: uk}, {government: scotland}, {government: northern-ireland}]
    """

  private func codes(_ allow: String, _ participants: String? = nil) throws -> [String] {
    let text = CommuniqueText(participants: participants ?? twice, other: "allow: [\(allow)]").text
    return try RecordProbe().read(en: text).diagnostics.map(\.code.description)
  }

  @Test("A finding that is allowed with a reason is gone")
  func allowed() throws {
    #expect(try codes("{rule: CMQ113, reason: The source lists her twice.}") == [])
  }

  @Test("Without a reason nothing is allowed")
  func withoutReason() throws {
    #expect(try codes("{rule: CMQ113}") == ["CMQ113", "CMQ077"])
  }

  @Test("An unused suppression is a warning")
  func unused() throws {
    #expect(try codes("{rule: CMQ113, reason: R}", CommuniqueText().participants) == ["CMQ092"])
  }

  @Test(
    "Confidentiality and the five requirements cannot be allowed", arguments: ["CMQ101", "CMQ105", "CMQ601", "CMQ076"])
  func refused(code: String) throws {
    #expect(try codes("{rule: \(code), reason: R}", CommuniqueText().participants) == ["CMQ091"])
  }

  @Test("A code of another form is reported")
  func malformed() throws {
    #expect(try codes("{rule: CMQ13, reason: R}", CommuniqueText().participants) == ["CMQ079"])
  }
}
