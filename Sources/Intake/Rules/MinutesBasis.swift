import Diagnostics
import Model

/// Minutes are public only when every government agreed, or when they are public already.
///
/// The minutes of these groups are confidential unless the governments agree otherwise. So minutes that are to be public
/// say on what ground.
///
/// Wrong: `status: agreed` alone. Right, one of:
///
///     agreed-for-publication: 2023-03-01
///     already-public: https://www.gov.uk/government/publications/...
///     already-public: not-recorded
struct MinutesBasis: RecordRule {
  static let code = DiagnosticCode(209)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .minutes = record.content, record.status != .draft else { return [] }
    guard !record.writes("agreed-for-publication"), !record.writes("already-public") else { return [] }
    return [Self.withoutBasis(at: record.place(ofKey: "status"))]
  }
}

extension MinutesBasis {
  static func withoutBasis(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "These minutes are to be public, but nothing says on what ground.",
      reason: "Minutes are confidential unless every government agreed to publish them, or they are public already.",
      fix: "Add “agreed-for-publication:” with the day of the agreement, or “already-public:” with the address.")
  }
}
