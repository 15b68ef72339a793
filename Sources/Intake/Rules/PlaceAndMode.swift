import Diagnostics
import Model

/// The place of a meeting fits the way it was held.
///
/// A meeting in person, or a hybrid one, is somewhere; a virtual one is nowhere. The communiqué may have said otherwise, so
/// this is only a warning.
///
/// Wrong:
///
///     location: {mode: in-person}
///
/// Right:
///
///     location: {mode: in-person, place: "Cathays Park, Cardiff"}
struct PlaceAndMode: RecordRule {
  static let code = DiagnosticCode(107)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let location = record.meeting?.location, let mode = location.mode else { return [] }
    switch mode.value {
    case .inPerson, .hybrid:
      return location.node.writes("place") ? [] : [Self.missingPlace(mode.value, at: record.place(mode.range))]
    case .virtual:
      return location.place.map { [Self.needlessPlace(at: record.place($0.range))] } ?? []
    case .notRecorded:
      return []
    }
  }
}

extension PlaceAndMode {
  static func missingPlace(_ mode: MeetingMode, at place: Place) -> Diagnostic {
    let held = mode == .hybrid ? "was hybrid" : "was held in person"
    return Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "The meeting \(held), but no place is given.",
      reason: "Readers expect to learn where ministers met.",
      fix: "Add “place:” as the communiqué names it, such as “Cathays Park, Cardiff”.")
  }

  static func needlessPlace(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "The meeting was virtual, but a place is given.",
      reason: "A virtual meeting with a place may be a hybrid one.",
      fix: "Write “mode: hybrid” if some met at the place; otherwise take the place out.")
  }
}
