import Diagnostics
import Model

/// Nothing is agreed before it happened.
///
/// A record whose date lies in the future can only be a draft.
///
/// Wrong, on 1 February 2023:
///
///     date: 2023-03-01
///     status: agreed
///
/// Right: `status: draft`, or the right date.
struct FutureDate: RecordRule {
  static let code = DiagnosticCode(205)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status == .agreed, let date = record.date, date.value > surroundings.today else { return [] }
    return [Self.future(date.value, today: surroundings.today, at: record.place(date.range))]
  }
}

extension FutureDate {
  static func future(_ date: CalendarDate, today: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The record is agreed, but its date, \(date.iso), lies after today, \(today.iso).",
      reason: "Nothing can be agreed before it happened.",
      fix: "Correct the date, or write “status: draft” until the day has come.")
  }
}
