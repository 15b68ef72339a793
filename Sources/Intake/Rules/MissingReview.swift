import Diagnostics
import Model

/// The accessibility statement says when it was last reviewed.
///
/// The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask for a statement
/// that is reviewed regularly; the sample statement of the UK Government ends with the day of the last review.
///
/// Wrong: `pages/accessibility.en.md` without `last-reviewed`. Right:
///
///     last-reviewed: 2026-03-02
struct MissingReview: RecordRule {
  static let code = DiagnosticCode(212)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.id.kind == .page, record.id.folder?.text == "accessibility" else { return [] }
    return record.writes("last-reviewed") ? [] : [Self.missing(at: record.place(record.opening))]
  }
}

extension MissingReview {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The accessibility statement does not say when it was last reviewed.",
      reason: "The accessibility regulations of 2018 ask for a statement that is reviewed regularly.",
      fix: "Add “last-reviewed:” with the day of the last review.")
  }
}
