import Diagnostics
import Model

/// The Secretaries of State for Wales, Scotland and Northern Ireland are ministers of the UK Government.
///
/// So are the other ministers of their offices. Their titles name a nation, and a list of participants is easily filled in
/// by that name. Looked at are the roles of persons in both languages. This is a warning.
///
/// Wrong:
///
///     - {name: The Rt Hon David TC Davies MP, role: Secretary of State for Wales, government: wales}
///
/// Right: the same with `government: uk`.
struct TerritorialOffice: RecordRule {
  static let code = DiagnosticCode(122)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let uk = surroundings.registry.governmentIDs.first(where: { $0.text == "uk" }) else { return [] }
    let entries = record.people.map { ($0.role, $0.government) } + record.parties.map { ($0.role, $0.government) }
    return entries.compactMap { role, government in
      guard let role, let government, government.value != uk else { return nil }
      let words = ProseScanner.tokens(of: record.source.bytes, in: role.range)
      guard words.contains(where: { OfficePhrases.isOfficeWord($0.key) }) else { return nil }
      guard OfficePhrases.isTerritorial(role: role.value) else { return nil }
      let name = surroundings.name(of: government.value)
      return Self.misplaced(
        role.value, of: name, right: surroundings.name(of: uk), at: record.place(government.range))
    }
  }
}

extension TerritorialOffice {
  static func misplaced(_ role: String, of government: String, right: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "“\(role)” is an office of the UK Government, but the entry says: \(government).",
      reason: "The page would list a minister of one government under another (\(right) holds this office).",
      fix: "Write “government: uk”, or correct the role.")
  }
}
