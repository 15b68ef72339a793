import Diagnostics
import Model

/// A meeting ends after it begins.
///
/// `until` is the last day of a meeting of several days; a meeting of one day has none.
///
/// Wrong:
///
///     date: 2023-02-01
///     until: 2023-01-02
///
/// Right:
///
///     date: 2023-02-01
///     until: 2023-02-02
struct UntilBeforeDate: RecordRule {
  static let code = DiagnosticCode(207)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.meeting?.date, let until = record.meeting?.until else { return [] }
    guard until.value < date.value else { return [] }
    return [Self.endsEarly(until.value, date: date.value, at: record.place(until.range))]
  }
}

extension UntilBeforeDate {
  static func endsEarly(_ until: CalendarDate, date: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The meeting ends on \(until.iso), before it begins on \(date.iso).",
      reason: "One of the two dates is wrong.",
      fix: "Correct “until” or “date”; a meeting of one day needs no “until”.")
  }
}
