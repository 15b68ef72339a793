import Diagnostics
import Intake
import Model
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

  @Test("What is allowed is listed with its reason and with the place that allows it")
  func listed() throws {
    let allow = "allow: [{rule: ⟦CMQ113⟧, reason: The source lists her twice.}]"
    let record = MarkedText(CommuniqueText(participants: twice, other: allow).text, file: "en")
    let reading = try RecordProbe().read(en: record.text)
    #expect(reading.suppressed.map(\.diagnostic.code) == [DiagnosticCode(113)])
    #expect(reading.suppressed.map(\.reason) == ["The source lists her twice."])
    #expect(reading.suppressed.map(\.place) == record.places)
    #expect(try RecordProbe().read(en: CommuniqueText().text).suppressed.isEmpty)
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
    "Confidentiality and the five requirements cannot be allowed",
    arguments: ["CMQ101", "CMQ105", "CMQ601", "CMQ076", "CMQ401", "CMQ403", "CMQ420", "CMQ428", "CMQ443"])
  func refused(code: String) throws {
    #expect(try codes("{rule: \(code), reason: R}", CommuniqueText().participants) == ["CMQ091"])
  }

  @Test("That an archive does not know a fact can be allowed, but not where a sign-off is asked for")
  func notRecorded() throws {
    let allow = "allow: [{rule: CMQ106, reason: The minutes do not say.}]"
    let text = CommuniqueText(location: "location: {mode: not-recorded}", other: allow).text
    let reading = try RecordProbe().read(en: text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.suppressed.map(\.diagnostic.code.number) == [106])
    #expect(try RecordProbe(signOff: .recorded).read(en: text).diagnostics.map(\.code.number) == [106, 91])
    #expect(try codes("{rule: CMQ106, reason: R}", CommuniqueText().participants) == ["CMQ092"])
  }

  @Test("A code of another form is reported")
  func malformed() throws {
    #expect(try codes("{rule: CMQ13, reason: R}", CommuniqueText().participants) == ["CMQ079"])
  }

  @Test("That a meeting has no place can be allowed: the communiqué may say no more")
  func place() throws {
    let text = CommuniqueText(location: "location: {mode: hybrid}", other: "allow: [{rule: CMQ107, reason: R}]").text
    #expect(try RecordProbe().read(en: text).diagnostics.isEmpty)
  }

  @Test("A text that is not read cannot be published, whatever is allowed", arguments: [420, 428])
  func unread(code: Int) throws {
    let body = code == 420 ? "Met.\n<<<<<<< a\n" : "Met. &#x202e;\n"
    let text = CommuniqueText(other: "allow: [{rule: CMQ\(code), reason: R}]", body: body).text
    let reading = try RecordProbe().read(en: text)
    #expect(reading.record == nil)
    #expect(Set(reading.diagnostics.map(\.code.number)) == [91, code])
  }
}
