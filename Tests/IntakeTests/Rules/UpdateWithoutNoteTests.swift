import Diagnostics
import Testing

struct UpdateWithoutNoteTests {
  @Test("An update without a note is a warning")
  func fires() throws {
    try RecordProbe().expect(
      211, in: CommuniqueText(other: "updates:\n  - ⟦{date: 2023-11-13}⟧").text, severity: .warning)
  }

  @Test("An update with a note is not")
  func silent() throws {
    try RecordProbe().expect(211, in: CommuniqueText(other: "updates: [{date: 2023-11-13, note: Corrected.}]").text)
  }
}
