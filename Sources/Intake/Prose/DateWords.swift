import Localisation
import Model

/// The names of months and weekdays in both languages as texts write them, mutated ones included.
enum DateWords {
  /// The months by name, with the language of the name.
  static let months: [ProseKey: (month: Int, language: Language)] = {
    var months: [ProseKey: (month: Int, language: Language)] = [:]
    for month in 1...12 {
      for language in Language.allCases {
        months[ProseKey(DateStyle.monthName(month, in: language))] = (month, language)
      }
    }
    for (name, month) in mutatedMonths { months[ProseKey(name)] = (month, .cy) }
    return months
  }()

  /// The weekdays by name; a Welsh one stands without its “dydd”.
  static let weekdays: [ProseKey: (weekday: Weekday, language: Language)] = {
    var weekdays: [ProseKey: (weekday: Weekday, language: Language)] = [:]
    for weekday in Weekday.allCases {
      weekdays[ProseKey(DateStyle.weekdayName(weekday, in: .en))] = (weekday, .en)
      let welsh = DateStyle.weekdayName(weekday, in: .cy).split(separator: " ").last ?? ""
      weekdays[ProseKey(String(welsh))] = (weekday, .cy)
    }
    for (name, weekday) in mutatedWeekdays { weekdays[ProseKey(name)] = (weekday, .cy) }
    return weekdays
  }()

  /// What stands before a Welsh weekday: the words for day, night, morning and afternoon.
  static let dayWords: Set<ProseKey> = [
    "dydd", "ddydd", "nos", "bore", "fore", "prynhawn", "brynhawn", "pnawn", "bnawn",
  ]

  /// What may stand between a day and its month.
  static let joiners: Set<ProseKey> = ["of", "o", "fis", "mis"]

  /// What may stand between an English weekday and its date.
  static let article: ProseKey = "the"

  /// The endings of an ordinal, written without a blank behind the digits.
  static let ordinals: Set<ProseKey> = [
    "st", "nd", "rd", "th", "af", "ail", "il", "ydd", "fed", "ed", "edd", "eg", "ain",
  ]

  private static let mutatedMonths = [
    ("Fawrth", 3), ("Fai", 5), ("Fehefin", 6), ("Orffennaf", 7), ("Ngorffennaf", 7), ("Fedi", 9), ("Dachwedd", 11),
    ("Thachwedd", 11), ("Nhachwedd", 11), ("Ragfyr", 12),
  ]

  private static let mutatedWeekdays: [(String, Weekday)] = [
    ("Lun", .monday), ("Fawrth", .tuesday), ("Fercher", .wednesday), ("Wener", .friday),
  ]
}
