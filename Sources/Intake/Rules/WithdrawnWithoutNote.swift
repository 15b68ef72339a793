import Diagnostics
import Model

/// A withdrawn record says why.
///
/// The page of a withdrawn record keeps its address and shows the note of an update instead of the text.
///
/// Wrong: `status: withdrawn` alone. Right:
///
///     status: withdrawn
///     updates:
///       - {date: 2023-11-13, note: Withdrawn because it was published under the wrong group.}
struct WithdrawnWithoutNote: RecordRule {
  static let code = DiagnosticCode(206)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status == .withdrawn else { return [] }
    guard !record.common.updates.contains(where: { $0.note != nil }) else { return [] }
    return [Self.withoutNote(at: record.place(ofKey: "status"))]
  }
}

extension WithdrawnWithoutNote {
  static func withoutNote(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The record is withdrawn, but no update says why.",
      reason: "The note is all that readers of a withdrawn page are shown.",
      fix: "Add an entry under “updates” with the date and a “note:” on why the record was withdrawn.")
  }
}
