package import Model

/// How dates are written: day first, no comma, months by name, in forms that mutate nothing in Welsh.
package enum DateStyle {
  /// A day: "1 February 2023", "1 Chwefror 2023".
  package static func long(_ date: CalendarDate, in language: Language) -> String {
    "\(date.day) \(monthAndYear(date, in: language))"
  }

  /// A day with its weekday: "Wednesday 1 February 2023", "Dydd Mercher 1 Chwefror 2023".
  package static func withWeekday(_ date: CalendarDate, in language: Language) -> String {
    "\(weekdayName(date.weekday, in: language)) \(long(date, in: language))"
  }

  /// A day without its year: "1 February", "1 Chwefror".
  package static func dayAndMonth(_ date: CalendarDate, in language: Language) -> String {
    "\(date.day) \(monthName(date.month, in: language))"
  }

  /// A month of a year: "February 2023", "Chwefror 2023".
  package static func monthAndYear(_ date: CalendarDate, in language: Language) -> String {
    "\(monthName(date.month, in: language)) \(date.year)"
  }

  /// Days from the first to the last: "1 to 2 February 2023", "1 – 2 Chwefror 2023"; one day alone as `long`.
  ///
  /// Welsh takes a dash, because the words between two dates would mutate a month's name.
  package static func range(_ days: ClosedRange<CalendarDate>, in language: Language) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    guard first != last else { return long(first, in: language) }
    let start =
      if first.year != last.year {
        long(first, in: language)
      } else if first.month != last.month {
        dayAndMonth(first, in: language)
      } else {
        String(first.day)
      }
    return start + joiner(in: language) + long(last, in: language)
  }

  /// The name of a month from 1 to 12: "February", "Chwefror".
  package static func monthName(_ month: Int, in language: Language) -> String {
    precondition((1...12).contains(month), "a year has twelve months")
    switch language {
    case .cy: return welshMonths[month - 1]
    case .en: return englishMonths[month - 1]
    }
  }

  /// The name of a weekday as it stands at the start of a line: "Wednesday", "Dydd Mercher".
  package static func weekdayName(_ weekday: Weekday, in language: Language) -> String {
    switch language {
    case .cy: welshWeekdays[weekday.rawValue - 1]
    case .en: englishWeekdays[weekday.rawValue - 1]
    }
  }

  private static func joiner(in language: Language) -> String {
    switch language {
    case .cy: " \u{2013} "
    case .en: " to "
    }
  }

  private static let welshMonths = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static let welshWeekdays = [
    "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul",
  ]

  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
