import Diagnostics
import Model

/// An update says what changed.
///
/// Without a note the page shows the date of the change alone. This is a warning: some sources give no more.
///
/// Wrong:
///
///     updates:
///       - {date: 2023-11-13}
///
/// Right:
///
///     updates:
///       - {date: 2023-11-13, note: Corrected the list of participants.}
struct UpdateWithoutNote: RecordRule {
  static let code = DiagnosticCode(211)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    record.common.updates.filter { $0.note == nil && !$0.node.writes("note") }
      .map { Self.withoutNote(at: record.place($0.node.range)) }
  }
}

extension UpdateWithoutNote {
  static func withoutNote(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "This update does not say what changed.",
      reason: "Readers are shown the date alone and cannot tell what is new.",
      fix: "Add “note:” with what changed, in a sentence.")
  }
}
