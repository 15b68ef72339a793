import Diagnostics
import Testing

struct UnknownRecordTests {
  @Test("A record that does not exist is reported")
  func fires() throws {
    try RecordProbe().expect(
      90, in: CommuniqueText(other: "related:\n  - ⟦wales/2023-02-01-safety⟧\n  - safety/2023-02-01/minutes").text)
  }

  @Test("Known records and addresses are not")
  func silent() throws {
    try RecordProbe().expect(
      90, in: CommuniqueText(other: "related: [wales/2023-02-01-safety/statement, \"https://www.gov.uk/x\"]").text)
  }

  private func statement(_ meeting: String) -> String {
    "---\ntitle: T\ndate: 2023-02-01\nby: {name: A, government: wales}\nmeeting: \(meeting)\n---\nA statement.\n"
  }

  @Test("Under “meeting” stands a communiqué or minutes")
  func noMeeting() throws {
    let probe = RecordProbe(id: RecordProbe.statement)
    let findings = try probe.expect(
      90, in: statement("[safety/2023-02-01/minutes, ⟦wales/2023-02-01-safety/statement⟧]"))
    #expect(findings.first?.summary.en.contains("is not the record of a meeting") == true)
  }

  @Test("A meeting that is not held here may be given by group and date")
  func unheld() throws {
    let findings = try RecordProbe(id: RecordProbe.statement).expect(90, in: statement("⟦other/2020-01-01⟧"))
    #expect(findings.first?.fix.en.contains("“{group: …, date: …}”") == true)
  }
}
