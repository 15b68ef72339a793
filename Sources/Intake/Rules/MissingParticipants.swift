import Diagnostics

/// A communiqué lists who took part.
///
/// The list of participants is one of the five things that every published communiqué sets out. Officials and observers
/// count, and somebody who is not to be named is entered with `unnamed: true`.
///
/// Wrong: no `participants` at all, or an empty list. Right:
///
///     participants:
///       - name: Neil Gray MSP
///         role: Minister for Culture, Europe and International Development
///         government: scotland
struct MissingParticipants: RecordRule {
  static let code = DiagnosticCode(104)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.writes("participants") else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingParticipants {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The list of participants is missing.",
      reason: FiveRequirements.reason(for: "the participants"),
      fix: "Add “participants:” with one entry for each person: name, role and government.")
  }
}
