import Diagnostics
import Testing

struct LinksDifferTests {
  @Test("Another number of links is a warning that names the address")
  func fires() throws {
    let finding = try RecordProbe().expect(
      309, english: "The [report](https://uk.example/a) and ⟦[plan](https://uk.example/b)⟧.",
      welsh: "Yr ⟦[adroddiad](https://uk.example/a)⟧ a’r cynllun.")
    #expect(finding?.summary.en.contains("https://uk.example/b") == true)
  }

  @Test("A Welsh page in place of the English one is the same link")
  func silent() throws {
    try RecordProbe().expect(
      309, english: "The [report](https://www.gov.wales/report).",
      welsh: "Yr [adroddiad](https://www.llyw.cymru/adroddiad).")
  }
}
