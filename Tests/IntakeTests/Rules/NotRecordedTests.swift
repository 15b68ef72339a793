import Diagnostics
import Testing

struct NotRecordedTests {
  @Test("A location that is not recorded is a warning")
  func fires() throws {
    try RecordProbe().expect(
      106, in: CommuniqueText(location: "location: {mode: ⟦not-recorded⟧}").text, severity: .warning)
  }

  @Test("A virtual meeting is recorded")
  func silent() throws {
    try RecordProbe().expect(106, in: CommuniqueText(location: "location: {mode: virtual}").text)
  }
}
