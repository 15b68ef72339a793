import Diagnostics
import Model

/// The next meeting lies after this one.
///
/// Wrong:
///
///     date: 2023-02-01
///     next-meeting: {date: 2022-07-11}
///
/// Right:
///
///     date: 2023-02-01
///     next-meeting: {date: 2023-07-11}
struct NextMeetingBeforeDate: RecordRule {
  static let code = DiagnosticCode(208)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let date = record.meeting?.date, let next = record.meeting?.nextMeeting?.date else { return [] }
    guard next.value < date.value else { return [] }
    return [Self.tooEarly(next.value, date: date.value, at: record.place(next.range))]
  }
}

extension NextMeetingBeforeDate {
  static func tooEarly(_ next: CalendarDate, date: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The next meeting, \(next.iso), lies before this one, \(date.iso).",
      reason: "One of the two dates is wrong.",
      fix: "Correct the date under “next-meeting”, often its year, or the record's own “date”.")
  }
}
