import Diagnostics
import Model

/// What is agreed says when it was published.
///
/// Wrong:
///
///     status: agreed
///
/// Right:
///
///     status: agreed
///     published: 2023-02-07
///
/// An archive import that does not know writes `published: not-recorded`.
struct MissingPublished: RecordRule {
  static let code = DiagnosticCode(204)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.status != .draft, !record.writes("published") else { return [] }
    switch record.content {
    case .communique, .minutes, .termsOfReference:
      return [Self.missing(record.status, at: record.place(ofKey: "status"))]
    case .statement, .letter, .page: return []
    }
  }
}

extension MissingPublished {
  static func missing(_ status: Status, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The record is \(status.rawValue), but the day of publication is missing.",
      reason: "Feeds, lists and readers go by the day on which a record became public.",
      fix: "Add “published:” with the day, or “published: not-recorded” for an archive import that does not say.")
  }
}
