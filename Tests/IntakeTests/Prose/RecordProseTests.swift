import Diagnostics
import Intake
import TestSupport
import Testing

struct RecordProseTests {
  @Test(
    "Texts made to be slow are read in time that grows with their length alone",
    arguments: [
      "[^", "](", "]{", "<!-", "my \"", "OFFICIAL, ", "Thursday 1 February ", "[OFFICIAL,", "1 February & ", "1.1.",
    ])
  func hostile(part: String) throws {
    let body = String(repeating: part, count: 60_000 / part.utf8.count)
    let text = CommuniqueText(body: body).text
    let start = ProcessorTime.ofThisThread
    _ = try RecordProbe().read(en: text, cy: text)
    #expect(ProcessorTime.ofThisThread - start < .seconds(20))
  }

  @Test("A text past the limit has no words to be compared")
  func tooLong() throws {
    let body = String(repeating: "On Thursday 1 February.\n\n", count: 12_000)
    try RecordProbe().expect(214, in: CommuniqueText(body: body).text)
  }
}
