import Model

/// Where meetings lie on a line of time that is `width` units wide; `transparency.mustache` draws it.
struct Timeline {
  /// The line's length.
  static let width = 1_600
  /// The least distance between two years that are written out, so that they never touch.
  private static let labelDistance = 220

  /// The first day of the first year.
  private let start: Int
  /// The days up to the end of the last year.
  private let span: Int
  private let years: ClosedRange<Int>

  /// A line from the beginning of the first year to the end of the last.
  init?(from firstYear: Int, to lastYear: Int) {
    guard firstYear <= lastYear, let first = CalendarDate(year: firstYear, month: 1, day: 1),
      let last = CalendarDate(year: lastYear, month: 12, day: 31)
    else { return nil }
    start = first.dayNumber
    span = last.dayNumber - first.dayNumber + 1
    years = firstYear...lastYear
  }

  /// The place of a day on the line, in whole units.
  func x(of date: CalendarDate) -> Int { (date.dayNumber - start) * Self.width / span }

  /// One upright stroke for each day.
  func strokes(at dates: [CalendarDate]) -> String {
    dates.sorted().map { "M\(x(of: $0)) 20v100" }.joined()
  }

  /// The years that are written out: all, or every second, third and so on where there are many.
  var labels: [(x: Int, year: Int)] {
    let step = max(1, (years.count * Self.labelDistance + Self.width - 1) / Self.width)
    return stride(from: years.lowerBound, through: years.upperBound, by: step).compactMap { year in
      CalendarDate(year: year, month: 1, day: 1).map { (x(of: $0), year) }
    }
  }
}
