import Diagnostics
import Model

/// A government without ministers has none in the list.
///
/// `without-ministers` says that a government sent no minister. Its officials and observers may have been there; their
/// entries say so with `capacity`.
///
/// Wrong, with northern-ireland under `without-ministers`:
///
///     - {name: Dr Jayne Brady, role: Head of the Civil Service, government: northern-ireland}
///
/// Right:
///
///     - {name: Dr Jayne Brady, role: Head of the Civil Service, government: northern-ireland, capacity: official}
struct MinisterOfAbsentGovernment: RecordRule {
  static let code = DiagnosticCode(118)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let meeting = record.meeting, !meeting.withoutMinisters.isEmpty else { return [] }
    return meeting.present.compactMap { person in
      guard person.isMinister, let government = person.government else { return nil }
      let entry = meeting.withoutMinisters.first { $0.government?.value == government.value }
      guard let entry else { return nil }
      let name = surroundings.name(of: government.value)
      return Self.contradiction(
        person.label, of: name, at: record.place(person.range), entry: record.place(entry.range))
    }
  }
}

extension MinisterOfAbsentGovernment {
  static func contradiction(_ label: String, of government: String, at place: Place, entry: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” is listed as a minister of a government that sent none: \(government).",
      reason: "The record contradicts itself on who spoke for a government.",
      fix: "Add “capacity: official” (or observer) to the person, or take the government out of “without-ministers”.",
      notes: [DiagnosticNote(place: entry, text: "Here the record says that the government sent no minister.")])
  }
}
