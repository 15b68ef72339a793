import ArgumentParser
import Model

/// Decides what day it is: `--clock`, else `SOURCE_DATE_EPOCH`, else the machine's clock in UTC.
enum Clock {
  /// Today, or an error that says how to write the day.
  static func today(option: String?, environment: Environment) throws(ValidationError) -> CalendarDate {
    if let option {
      guard let date = CalendarDate(iso: option) else {
        throw ValidationError("--clock needs a day such as 2026-11-21, not “\(option)”.")
      }
      return date
    }
    if let epoch = environment.sourceDateEpoch {
      guard let seconds = Int(epoch), let date = CalendarDate(secondsSince1970: seconds) else {
        throw ValidationError("SOURCE_DATE_EPOCH needs a number of seconds since 1970, not “\(epoch)”.")
      }
      return date
    }
    guard let date = CalendarDate(secondsSince1970: environment.now) else {
      throw ValidationError("The machine's clock shows no day between the years 1 and 9999. Give the day with --clock.")
    }
    return date
  }
}
