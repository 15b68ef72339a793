import Diagnostics

/// Nobody was present and sent apologies.
///
/// An apology says that a person did not come. Somebody who came for a part of the meeting is a participant with `part`.
///
/// Wrong: the same name under `participants` and under `apologies`. Right:
///
///     participants:
///       - {name: Kenny MacAskill MSP, role: Cabinet Secretary for Justice, government: scotland, part: item 4}
struct PresentAndAbsent: RecordRule {
  static let code = DiagnosticCode(114)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return meeting.apologies.compactMap { apology in
      guard let present = meeting.present.first(where: { $0.isSamePerson(as: apology) }) else { return nil }
      return Self.both(apology.label, at: record.place(apology.range), present: record.place(present.range))
    }
  }
}

extension PresentAndAbsent {
  static func both(_ label: String, at place: Place, present: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” is listed as present and as having sent apologies.",
      reason: "Only one of the two can be true.",
      fix: "Take out the wrong entry; for somebody who came for a part of the meeting, write “part:” there.",
      notes: [DiagnosticNote(place: present, text: "Here the person is listed as present.")])
  }
}
