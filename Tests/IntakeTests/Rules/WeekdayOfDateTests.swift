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
      ("Cyfarfuant ⟦ddydd Iau 1 Chwefror⟧.", "Mercher"),
      ("⟦Ddydd Mawrth 1af o Fai 2023⟧.", "Llun"),
      ("⟦nos Fercher, 2 Dachwedd 2023⟧", "Iau"),
      ("⟦Nos Iau 1 Chwefror⟧", "Fercher"),
      ("Cyfarfuant ⟦ddydd Iau, y 1af o Chwefror 2023⟧.", "Mercher"),
      ("Cyfarfuant ⟦dydd Iau yr 11eg o Chwefror⟧.", "Sadwrn"),
      ("They met on ⟦1 February (Thursday)⟧.", "Wednesday"),
      ("Cyfarfuant ar ⟦1 Chwefror 2023 (dydd Iau)⟧.", "Mercher"),
      ("They met on ⟦Thursday (1 February)⟧.", "Wednesday"),
      ("They met on ⟦Thursday 1 Feb. 2023⟧.", "Wednesday"),
    ])
  func fires(body: String, weekday: String) throws {
    let findings = try RecordProbe().expect(214, in: CommuniqueText(body: body).text, severity: .warning)
    #expect(findings.first?.fix.en.hasPrefix("Write “\(weekday)” in place of “") == true)
  }

  @Test("A day that does not exist has no weekday")
  func noDay() throws {
    let body = "They met on ⟦Thursday 31 February 2023⟧ and not on Monday 29 February."
    let findings = try RecordProbe().expect(214, in: CommuniqueText(body: body).text, severity: .warning)
    #expect(findings.first?.summary.en == "“Thursday 31 February 2023” is a day that does not exist.")
    #expect(findings.first?.reason.cy.hasPrefix("Diwrnod olaf y mis hwnnw yw 28 Chwefror 2023, ") == true)
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
      "Ddydd Mercher, y 1af o Chwefror 2023; 1 Chwefror (dydd Mercher).",
      "On 1 February (Thursday's paper). Every Thursday (1 February to 2 March). On 1 February (see Monday).",
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
