import Diagnostics

/// A communiqué says on which day the meeting was.
///
/// The date is the first of the five things that every published communiqué sets out. It is an ISO 8601 date and nothing
/// else, and it is the date of the folder.
///
/// Wrong: no `date` at all. Right:
///
///     date: 2023-02-01
struct MissingDate: RecordRule {
  static let code = DiagnosticCode(101)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.writes("date") else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingDate {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The date of the meeting is missing.",
      reason: FiveRequirements.reason(for: "the date"),
      fix: "Add a line such as “date: 2023-02-01” with the day of the meeting.")
  }
}
