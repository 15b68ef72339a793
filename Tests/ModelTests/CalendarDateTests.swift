import Model
import Testing

struct CalendarDateTests {
  @Test(
    "A date is read from ISO 8601 and nothing else",
    arguments: [
      "2023-2-1", "2023-02-30", "2023-02-01T00:00", "01/02/2023", "2023-13-01", "0000-01-01", "+023-02-01",
      "２０２３-02-01", "",
    ])
  func refuses(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "A date is written as it was read",
    arguments: ["2023-02-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func roundTrip(text: String) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.iso == text)
    #expect(CalendarDate(dayNumber: date.dayNumber) == date)
  }

  @Test("Day numbers count every day of four hundred years once")
  func everyDay() throws {
    var expected = try #require(CalendarDate(iso: "1800-01-01"))
    for number in expected.dayNumber..<(expected.dayNumber + 146_097) {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date == expected)
      let next =
        CalendarDate(year: date.year, month: date.month, day: date.day + 1)
        ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
        ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
      expected = try #require(next)
    }
  }

  @Test("Weekdays follow the calendar")
  func weekdays() throws {
    #expect(try #require(CalendarDate(iso: "2023-02-01")).weekday == .wednesday)
    #expect(try #require(CalendarDate(iso: "1969-12-31")).weekday == .wednesday)
    #expect(try #require(CalendarDate(iso: "2024-02-29")).weekday == .thursday)
  }

  @Test("Seconds of the machine's clock are days in UTC, before 1970 as well")
  func seconds() throws {
    #expect(CalendarDate(secondsSince1970: 0)?.iso == "1970-01-01")
    #expect(CalendarDate(secondsSince1970: 86_399)?.iso == "1970-01-01")
    #expect(CalendarDate(secondsSince1970: -1)?.iso == "1969-12-31")
    #expect(CalendarDate(secondsSince1970: -86_400)?.iso == "1969-12-31")
  }
}
