import Diagnostics
import Model

/// A statement is first of all its own government's.
///
/// A statement lies in the folder of the government whose minister made it, and is shown as that government's account. So
/// the first person under `by` is of that government; others may follow.
///
/// Wrong, below `content/governments/wales/`:
///
///     by: {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
///
/// Right: a minister of the Welsh Government, or the folder of the Scottish one.
struct StatementAuthor: RecordRule {
  static let code = DiagnosticCode(121)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .statement(let statement) = record.content, case .government(let home) = record.id.home else {
      return []
    }
    guard let first = statement.by.first, first.government?.value != home else { return [] }
    // A government that could not be read has its own finding.
    guard first.government != nil || !first.writes("government") else { return [] }
    return [Self.stranger(first.label, of: surroundings.name(of: home), at: record.place(first.range))]
  }
}

extension StatementAuthor {
  static func stranger(_ label: String, of government: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” is not of the government in whose folder the statement lies: \(government).",
      reason: "A statement is published as its own government's account.",
      fix: "Put a minister of that government first under “by”, or move the folder to the right government.")
  }
}
