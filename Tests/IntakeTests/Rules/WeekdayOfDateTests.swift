import Diagnostics
import Testing

struct WeekdayOfDateTests {
  @Test(
    "A weekday that the calendar contradicts is a warning, in either language and mutated, with the right one in the fix",
    arguments: [
      ("They met on ⟦Thursday 1 February 2023⟧.", "Wednesday"),
      ("They met on ⟦Thursday, 1st of February⟧.", "Wednesday"),
      ("They met on ⟦Thursday\nFebruary 1, 2023⟧.", "Wednesday"),
      ("They will meet on **⟦Monday** 11 July 2023⟧.", "Tuesday"),
      ("Cyfarfuant ⟦ddydd Iau 1 Chwefror⟧.", "Dydd Mercher"),
      ("⟦Ddydd Mawrth 1af o Fai 2023⟧.", "Dydd Llun"),
      ("⟦nos Fercher, 2 Dachwedd 2023⟧", "Dydd Iau"),
    ])
  func fires(body: String, weekday: String) throws {
    let findings = try RecordProbe().expect(214, in: CommuniqueText(body: body).text, severity: .warning)
    #expect(findings.first?.fix.en.contains(weekday) == true)
  }

  @Test("Why is said in the reader's language, whatever the text's")
  func reason() throws {
    let body = "Cyfarfuant ⟦ddydd Iau 1 Chwefror⟧."
    let findings = try RecordProbe().expect(214, in: CommuniqueText(body: body).text, severity: .warning)
    let reason = try #require(findings.first).reason
    #expect(reason.en.hasPrefix("1 February 2023 is a Wednesday, "))
    #expect(reason.cy.hasPrefix("Dydd Mercher yw 1 Chwefror 2023, "))
  }

  @Test("The title is looked at as well")
  func title() throws {
    let title = "title: The meeting of ⟦Friday 1 February 2023⟧"
    try RecordProbe().expect(214, in: CommuniqueText(other: title).text, severity: .warning)
  }

  @Test(
    "Right weekdays, dates of next January without a year, and words that only look like weekdays are left alone",
    arguments: [
      "They met on Wednesday 1 February 2023 and on dydd Mercher 1 Chwefror.",
      "Dydd Mawrth 7 Chwefror 2023, ym mis Mawrth 1 Ebrill.",
      "Monday\n\n1 February 2023, and on a Sunday. 3 February came later.",
      "Gwelwch lun 3 Mai.",
      "| Thursday | 1 February 2023 |\n|---|---|\n| a | b |",
    ])
  func silent(body: String) throws {
    try RecordProbe().expect(214, in: CommuniqueText(body: body).text)
  }

  @Test("A date without a year may be the nearest one")
  func nearest() throws {
    // 6 January 2023 is a Friday, and 28 December 2022 a Wednesday.
    let body = "Officials met on Wednesday 28 December and on Friday 6 January."
    try RecordProbe().expect(214, in: CommuniqueText(body: body).text)
  }
}
