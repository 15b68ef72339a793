import Diagnostics
import Testing

struct TitleOfOtherYearTests {
  @Test("A title with another year is a warning")
  func fires() throws {
    let title = "title: Communiqué, 1 February ⟦2022⟧"
    try RecordProbe().expect(216, in: CommuniqueText(other: title).text, severity: .warning)
  }

  @Test(
    "The meeting's year, a financial year and a number are right",
    arguments: [
      "Communiqué, 1 February 2023", "The 2019 agreement: February 2023", "Budgets 2023-24", "Budgets 2022–23",
      "Budgets 2022/2024", "The 1700 communiqué",
    ])
  func silent(title: String) throws {
    try RecordProbe().expect(216, in: CommuniqueText(other: "title: \(title)").text)
  }
}
