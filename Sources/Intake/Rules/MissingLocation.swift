import Diagnostics

/// A communiqué says where and how the meeting was held.
///
/// The location is one of the five things that every published communiqué sets out. A virtual meeting has no place, but
/// its mode is stated.
///
/// Wrong: no `location` at all. Right:
///
///     location:
///       mode: hybrid
///       place: Cathays Park, Cardiff
struct MissingLocation: RecordRule {
  static let code = DiagnosticCode(102)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.writes("location") else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingLocation {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The location of the meeting is missing.",
      reason: FiveRequirements.reason(for: "the location"),
      fix: "Add “location:” with “mode:” (in-person, virtual or hybrid) and, unless it was virtual, “place:”.")
  }
}
