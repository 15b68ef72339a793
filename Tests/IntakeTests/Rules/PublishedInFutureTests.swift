import Diagnostics
import Testing

struct PublishedInFutureTests {
  @Test("A day of publication that has not come is a warning")
  func fires() throws {
    let other = "status: agreed\npublished: ⟦2024-06-02⟧"
    try RecordProbe().expect(217, in: CommuniqueText(other: other).text, severity: .warning)
  }

  @Test(
    "Today has come, an archive may not know the day, and a draft has time",
    arguments: ["agreed\npublished: 2024-06-01", "agreed\npublished: not-recorded", "draft\npublished: 2024-06-02"])
  func silent(status: String) throws {
    try RecordProbe().expect(217, in: CommuniqueText(other: "status: \(status)").text)
  }

  @Test("A record that is itself of a day to come has one finding for that")
  func futureRecord() throws {
    let other = "status: agreed\npublished: 2024-06-02"
    try RecordProbe().expect(217, in: CommuniqueText(date: "date: 2024-06-02", other: other).text)
  }

  @Test("An update of a day to come is a warning, one of today is not")
  func updates() throws {
    let updates = "updates:\n  - {date: 2024-06-01, note: A.}\n  - {date: ⟦2024-06-02⟧, note: B.}"
    let other = "status: agreed\npublished: 2023-02-07\n\(updates)"
    try RecordProbe().expect(217, in: CommuniqueText(other: other).text, severity: .warning)
  }
}
