import Model

/// A date in words: “Wednesday 1 February 2023”, “ddydd Mercher 1 Chwefror”, “mis Mai 2023”.
struct DateMention: Sendable {
  /// The weekday before it, or in brackets behind it.
  var weekday: WeekdayMention?
  /// The day of the month; 0 for a month of a year.
  let day: Int
  /// The month.
  let month: Int
  /// The year, where it is written.
  let year: Int?
  /// Byte offsets in the file, from the first word or number to the last, the weekday included.
  var range: Range<Int>

  /// The date as one number, with another year where none is written; 0 stands for one that nobody knows.
  func resolved(in other: Int?) -> Int { ((year ?? other ?? 0) * 16 + month) * 32 + day }
}
