import Diagnostics

/// A communiqué says who took the chair.
///
/// The chair is one of the five things that every published communiqué sets out. It is given apart, under `chair`, or by
/// `chair: true` in the entry of a participant; several may share it. Where an archive does not say, `not-recorded` says
/// so.
///
/// Wrong: neither a `chair` nor a participant with `chair: true`. Right:
///
///     participants:
///       - name: Jane Hutt MS
///         role: Minister for Social Justice
///         government: wales
///         chair: true
struct MissingChair: RecordRule {
  static let code = DiagnosticCode(103)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, !record.writes("chair") else { return [] }
    // An entry whose `chair` could not be read has its own finding.
    guard !meeting.participants.contains(where: { $0.isChair?.value ?? $0.writes("chair") }) else { return [] }
    return [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingChair {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The chair of the meeting is missing.",
      reason: FiveRequirements.reason(for: "the chair"),
      fix: "Add “chair: true” to the entry of the participant who took the chair, or a “chair:” of its own.")
  }
}
