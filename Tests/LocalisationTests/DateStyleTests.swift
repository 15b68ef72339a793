import Foundation
import Localisation
import Model
import Testing

struct DateStyleTests {
  @Test(
    "Every day of some years is written as ICU writes it in a fixed format",
    arguments: [
      (Language.cy, "cy"), (.en, "en_GB"),
    ])
  func agreesWithICU(language: Language, locale: String) throws {
    let long = Self.formatter("d MMMM y", locale: locale)
    let weekday = Self.formatter("EEEE", locale: locale)
    let month = Self.formatter("MMMM y", locale: locale)
    var compared = 0
    for year in [1900, 1999, 2000, 2023, 2024, 2100] {
      let first = try #require(CalendarDate(year: year, month: 1, day: 1)).dayNumber
      for number in first..<first + 366 {
        let date = try #require(CalendarDate(dayNumber: number))
        let instant = Date(timeIntervalSince1970: Double(number) * 86_400)
        #expect(DateStyle.long(date, in: language) == long.string(from: instant))
        #expect(DateStyle.monthAndYear(date, in: language) == month.string(from: instant))
        let expected = weekday.string(from: instant) + " " + long.string(from: instant)
        #expect(DateStyle.withWeekday(date, in: language) == expected)
        compared += 1
      }
    }
    #expect(compared == 6 * 366)
  }

  @Test(
    "The day comes first, and there is no comma",
    arguments: [
      (Language.en, "1 February 2023", "Wednesday 1 February 2023", "1 February"),
      (.cy, "1 Chwefror 2023", "Dydd Mercher 1 Chwefror 2023", "1 Chwefror"),
    ])
  func traps(language: Language, long: String, weekday: String, dayAndMonth: String) throws {
    let date = try #require(CalendarDate(iso: "2023-02-01"))
    #expect(DateStyle.long(date, in: language) == long)
    #expect(DateStyle.withWeekday(date, in: language) == weekday)
    #expect(DateStyle.dayAndMonth(date, in: language) == dayAndMonth)
    #expect(DateStyle.monthName(2, in: language) + " 2023" == DateStyle.monthAndYear(date, in: language))
  }

  @Test(
    "A range says each part once",
    arguments: [
      ("2023-02-01", "2023-02-02", "1 to 2 February 2023", "1 – 2 Chwefror 2023"),
      ("2023-01-30", "2023-02-02", "30 January to 2 February 2023", "30 Ionawr – 2 Chwefror 2023"),
      ("2022-12-30", "2023-01-02", "30 December 2022 to 2 January 2023", "30 Rhagfyr 2022 – 2 Ionawr 2023"),
      ("2022-02-01", "2023-02-01", "1 February 2022 to 1 February 2023", "1 Chwefror 2022 – 1 Chwefror 2023"),
      ("2023-02-01", "2023-02-01", "1 February 2023", "1 Chwefror 2023"),
    ])
  func ranges(first: String, last: String, english: String, welsh: String) throws {
    let first = try #require(CalendarDate(iso: first))
    let last = try #require(CalendarDate(iso: last))
    #expect(DateStyle.range(first...last, in: .en) == english)
    #expect(DateStyle.range(first...last, in: .cy) == welsh)
  }

  private static func formatter(_ format: String, locale: String) -> DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: locale)
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = format
    return formatter
  }
}
