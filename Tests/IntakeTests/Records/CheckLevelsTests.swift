import Diagnostics
import Intake
import Model
import Testing

struct CheckLevelsTests {
  private static let twice = """
    participants:
      - {name: Jane Hutt MS, role: Minister, government: wales, chair: true}
      - {name: Jane Hutt MS, role: Minister, government: wales}
    without-ministers: [{government: uk}, {government: scotland}, {government: northern-ireland}]
    """

  /// Reads both languages of a communiqué that lists a person twice.
  private func reading(_ checks: [String: CheckLevel]) throws -> RecordReading {
    var probe = RecordProbe()
    probe.checks = checks
    let text = CommuniqueText(participants: Self.twice).text
    return try probe.read(en: text, cy: text)
  }

  @Test("Without settings a finding weighs what its rule says, and no record is made of an error")
  func none() throws {
    let reading = try reading([:])
    #expect(reading.diagnostics.map(\.severity) == [.error, .error])
    #expect(reading.record == nil)
  }

  @Test(
    "A finding that is made lighter stops nothing",
    arguments: [(CheckLevel.warning, Severity.warning), (CheckLevel.note, Severity.note)])
  func lighter(level: CheckLevel, severity: Severity) throws {
    let reading = try reading(["CMQ113": level])
    #expect(reading.diagnostics.map(\.severity) == [severity, severity])
    #expect(reading.record != nil)
  }

  @Test("A finding that is off is gone, and is not listed as allowed")
  func off() throws {
    let reading = try reading(["CMQ113": .off])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.suppressed.isEmpty)
    #expect(reading.record != nil)
  }

  @Test("Other findings keep their weight")
  func others() throws {
    #expect(try reading(["CMQ114": .off]).diagnostics.count == 2)
  }

  @Test("Even where settings were made by hand, what may not be changed is not")
  func fixed() throws {
    var probe = RecordProbe()
    probe.checks = ["CMQ101": .off]
    let text = CommuniqueText(date: "").text
    let findings = try probe.read(en: text, cy: text).diagnostics
    #expect(findings.contains { $0.code == DiagnosticCode(101) && $0.severity == .error })
  }
}
