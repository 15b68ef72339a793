import Diagnostics

/// A name names a person.
///
/// A name that is only titles ("The Rt Hon MP") has lost its middle, and one that is only an office ("First Minister")
/// belongs under `role`.
///
/// Wrong:
///
///     - name: The First Minister
///       government: wales
///
/// Right:
///
///     - name: Mark Drakeford MS
///       role: First Minister
///       government: wales
struct EmptyName: RecordRule {
  static let code = DiagnosticCode(111)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    record.writtenNames.compactMap { name, comparable in
      if comparable.text.isEmpty { return Self.onlyTitles(name.value, at: record.place(name.range)) }
      if OfficePhrases.isOffice(comparable) { return Self.onlyOffice(name.value, at: record.place(name.range)) }
      return nil
    }
  }
}

extension EmptyName {
  static func onlyTitles(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(name)” is only titles: the name itself is missing.",
      reason: "A communiqué lists its participants by name.",
      fix: "Write the whole name, or “unnamed: lost” instead of it if the archive has lost it.")
  }

  static func onlyOffice(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(name)” is an office, not a name.",
      reason: "Offices change hands; a communiqué says who was there.",
      fix: "Write the person's name here and the office under “role”, or “unnamed: true” instead of the name.")
  }
}
