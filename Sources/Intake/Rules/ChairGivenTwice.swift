import Diagnostics

/// The chair is given in one way.
///
/// Either `chair` names it apart, or participants say `chair: true`. Both in one record may contradict each other.
///
/// Wrong: a `chair` of its own and a participant with `chair: true`. Right: one of the two; a chair given apart may be
/// listed among the participants as well and is shown once.
struct ChairGivenTwice: RecordRule {
  static let code = DiagnosticCode(116)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, record.writes("chair") else { return [] }
    return meeting.participants.filter { $0.isChair?.value == true }.map { person in
      let place = record.place(person.isChair?.range ?? person.range)
      return Self.twice(person.label, at: place, chair: record.place(ofKey: "chair"))
    }
  }
}

extension ChairGivenTwice {
  static func twice(_ label: String, at place: Place, chair: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” is marked as chair, and the record has a “chair” of its own.",
      reason: "Given in two ways, the chair may be two different persons.",
      fix: "Keep “chair: true” and take the other “chair” out, or the other way round.",
      notes: [DiagnosticNote(place: chair, text: "The chair is given apart here.")])
  }
}
