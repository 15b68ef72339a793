import Diagnostics
import Model

/// A page is reviewed every year.
///
/// A page that carries `last-reviewed` was reviewed within the last twelve months. This is a warning.
///
/// Wrong, in 2026:
///
///     last-reviewed: 2023-03-02
///
/// Right: read the page again, correct it, and write the day.
struct OldReview: RecordRule {
  static let code = DiagnosticCode(213)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard case .page(let lastReviewed?) = record.content else { return [] }
    let (day, today) = (lastReviewed.value, surroundings.today)
    guard (day.year + 1, day.month, day.day) < (today.year, today.month, today.day) else { return [] }
    return [Self.old(day, at: record.place(lastReviewed.range))]
  }
}

extension OldReview {
  static func old(_ day: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: "The page was last reviewed on \(day.iso), more than twelve months ago.",
      reason: "A statement that nobody reviews goes out of date without anybody noticing.",
      fix: "Review the page and write the day under “last-reviewed”.")
  }
}
