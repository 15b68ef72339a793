import Diagnostics
import Model

/// An official is not listed as a minister.
///
/// `capacity` is `minister` where nothing else is written, so an official without it would be shown as a minister. A role
/// that speaks of officials, observers, a Permanent Secretary or the Civil Service, in either language, is probably such a
/// slip. This is a warning.
///
/// Wrong:
///
///     - {name: Dr Jayne Brady, role: Head of the Northern Ireland Civil Service, government: northern-ireland}
///
/// Right: the same with `capacity: official`.
struct OfficialAsMinister: RecordRule {
  static let code = DiagnosticCode(120)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    record.people.compactMap { person in
      guard person.isMinister, let role = person.role, OfficePhrases.isOfficial(role: role.value) else { return nil }
      return Self.official(role.value, at: record.place(role.range))
    }
  }
}

extension OfficialAsMinister {
  static func official(_ role: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "The role “\(role)” is not a minister's, but the person is listed as a minister.",
      reason: "Without “capacity” a person is shown as a minister.",
      fix: "Add “capacity: official” or “capacity: observer” to the person.")
  }
}
