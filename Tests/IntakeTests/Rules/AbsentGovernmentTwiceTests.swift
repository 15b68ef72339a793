import Diagnostics
import Testing

struct AbsentGovernmentTwiceTests {
  @Test("A government that is named twice is reported at the second place")
  func fires() throws {
    let absent = "without-ministers: [{government: wales}, {government: uk}, {government: ⟦wales⟧, reason: R.}]"
    let findings = try RecordProbe().expect(123, in: CommuniqueText(other: absent).text)
    #expect(findings.first?.notes.first?.place.file == "en")
  }

  @Test("Two governments with one reason are two governments")
  func silent() throws {
    let absent = "without-ministers: [{government: wales, reason: R.}, {government: uk, reason: R.}]"
    try RecordProbe().expect(123, in: CommuniqueText(other: absent).text)
  }
}
