import Diagnostics
import Model

/// A minister has a role.
///
/// Readers, and the later readers of an archive, know ministers by their offices. This is a warning: some sources give none.
///
/// Wrong:
///
///     - {name: Neil Gray MSP, government: scotland}
///
/// Right:
///
///     - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
struct MinisterWithoutRole: RecordRule {
  static let code = DiagnosticCode(119)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting else { return [] }
    return meeting.attendees
      .filter { $0.role == nil && $0.person.isMinister && !$0.person.writes("role") }
      .map { Self.roleless($0.person.label, at: record.place($0.person.range)) }
  }
}

extension MinisterWithoutRole {
  static func roleless(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "“\(label)” is listed as a minister without a role.",
      reason: "Readers know ministers by their offices, and names alone say little after some years.",
      fix: "Add “role:” with the office of that day, or “capacity:” if the person was not there as a minister.")
  }
}
