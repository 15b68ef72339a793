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
    for (month, name) in softMonths { months[ProseKey(name)] = (month, .cy) }
    for (name, month) in shortMonths { months[ProseKey(name)] = (month, .en) }
    return months
  }()

  /// The short English names of months, behind which a full stop may stand.
  static let abbreviations = Set(shortMonths.map { ProseKey($0.0) })

  /// The weekdays by name; a Welsh one stands without its “dydd”.
  static let weekdays: [ProseKey: (weekday: Weekday, language: Language)] = {
    var weekdays: [ProseKey: (weekday: Weekday, language: Language)] = [:]
    for weekday in Weekday.allCases {
      weekdays[ProseKey(DateStyle.weekdayName(weekday, in: .en))] = (weekday, .en)
      weekdays[ProseKey(welshWeekday(weekday, isNight: false))] = (weekday, .cy)
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

  /// The word for night, the only one that softens a weekday.
  static let night: ProseKey = "nos"

  /// The word after which a month is softened.
  static let softening: ProseKey = "o"

  /// What may stand between a weekday and its date.
  static let articles: [ProseKey] = ["the", "y", "yr"]

  /// The endings of an ordinal, written without a blank behind the digits.
  static let ordinals: Set<ProseKey> = [
    "st", "nd", "rd", "th", "af", "ail", "il", "ydd", "fed", "ed", "edd", "eg", "ain",
  ]

  /// The Welsh name of a month as it stands after “o”.
  static func monthAfterO(_ month: Int) -> String { softMonths[month] ?? DateStyle.monthName(month, in: .cy) }

  /// The Welsh name of a weekday without its “dydd”, as it stands after “nos” or elsewhere.
  static func welshWeekday(_ weekday: Weekday, isNight: Bool) -> String {
    if isNight, let mutated = mutatedWeekdays.first(where: { $0.1 == weekday }) { return mutated.0 }
    return DateStyle.weekdayName(weekday, in: .cy).split(separator: " ").last.map(String.init) ?? ""
  }

  private static let softMonths = [
    3: "Fawrth", 5: "Fai", 6: "Fehefin", 7: "Orffennaf", 9: "Fedi", 11: "Dachwedd", 12: "Ragfyr",
  ]

  private static let mutatedMonths = [("Ngorffennaf", 7), ("Thachwedd", 11), ("Nhachwedd", 11)]

  private static let shortMonths = [
    ("Jan", 1), ("Feb", 2), ("Mar", 3), ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sep", 9), ("Sept", 9),
    ("Oct", 10), ("Nov", 11), ("Dec", 12),
  ]

  private static let mutatedWeekdays: [(String, Weekday)] = [
    ("Lun", .monday), ("Fawrth", .tuesday), ("Fercher", .wednesday), ("Wener", .friday),
  ]
}
