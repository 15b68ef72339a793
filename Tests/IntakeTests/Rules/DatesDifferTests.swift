import Diagnostics
import Testing

struct DatesDifferTests {
  @Test("Dates that differ are one warning that names them")
  func fires() throws {
    let finding = try RecordProbe().expect(
      312, english: "On 1 February 2023 and ⟦6 March 2023⟧.", welsh: "Ar 1 Chwefror 2023 a ⟦6 Mai 2023⟧.")
    #expect(finding?.summary.en.contains("“6 March 2023” in this file, “6 Mai 2023”") == true)
    try RecordProbe().expect(312, english: "⟦February 2023⟧.", welsh: "Mis ⟦Mawrth 2023⟧.")
    try RecordProbe().expect(312, english: "⟦They met.⟧", welsh: "Cyfarfuant ar ⟦6 Mai⟧.")
  }

  @Test(
    "Order, mutated months, ordinals, weekdays and the meeting's own year make no difference",
    arguments: [
      ("On 6 March and 1 May 2023.", "Y 1af o Fai a 6 Mawrth 2023."),
      ("Thursday 2nd of November 2023.", "Ddydd Iau 2 Dachwedd 2023."),
      ("July 11, 2023; in July 2024.", "11 Gorffennaf; yng Ngorffennaf 2024."),
      ("On 4 Mar 2026, 5 Sept. 2026 and Jan. 6, 2026.", "Ar 4 Mawrth 2026, 5 Medi 2026 a 6 Ionawr 2026."),
      ("In autumn 2026, before October 2027.", "Hydref 2026 oedd hi, cyn mis Hydref 2027."),
      ("On 1 December 2022 and 1 January 2023.", "1 Rhagfyr 2022 a’r 1 o fis Ionawr 2023."),
    ])
  func silent(english: String, welsh: String) throws {
    try RecordProbe().expect(312, english: english, welsh: welsh)
  }

  @Test("A text that was not read is not compared")
  func unread() throws {
    try RecordProbe().expect(312, english: "On 1 March.\n\n<<<<<<< x", welsh: "Testun.")
  }

  @Test("A text with another fault is compared all the same")
  func faulty() throws {
    try RecordProbe().expect(312, english: "On ⟦1 March⟧.\n\n<b>x</b>", welsh: "⟦Testun.⟧")
  }
}
