import Model

/// Decides what day it is: `--clock`, else `SOURCE_DATE_EPOCH`, else the machine's clock in UTC.
enum Clock {
  /// Today, or an error that says how to write the day.
  static func today(option: String?, environment: Environment) throws(Refusal) -> CalendarDate {
    if let option {
      guard let date = CalendarDate(iso: option) else {
        throw Refusal(
          en: "--clock needs a day such as 2026-11-21, not “\(option)”.",
          cy: "Mae angen diwrnod megis 2026-11-21 ar --clock, nid “\(option)”.")
      }
      return date
    }
    if let epoch = environment.sourceDateEpoch {
      guard let seconds = Int(epoch), let date = CalendarDate(secondsSince1970: seconds) else {
        throw Refusal(
          en: "SOURCE_DATE_EPOCH needs a number of seconds since 1970, not “\(epoch)”.",
          cy: "Mae angen nifer o eiliadau ers 1970 ar SOURCE_DATE_EPOCH, nid “\(epoch)”.")
      }
      return date
    }
    guard let date = CalendarDate(secondsSince1970: environment.now) else {
      throw Refusal(
        en: "The machine's clock shows no day between the years 1 and 9999. Give the day with --clock.",
        cy: "Nid yw cloc y peiriant yn dangos diwrnod rhwng y blynyddoedd 1 a 9999. Rhowch y diwrnod â --clock.")
    }
    return date
  }
}
