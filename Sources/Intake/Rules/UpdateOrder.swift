import Diagnostics
import Model

/// Updates follow publication, oldest first.
///
/// Wrong:
///
///     published: 2023-02-07
///     updates:
///       - {date: 2023-02-03, note: Corrected the list of participants.}
///
/// Right: every update on or after the day of publication, each on or after the one above it.
struct UpdateOrder: RecordRule {
  static let code = DiagnosticCode(203)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let dates = record.common.updates.compactMap(\.date)
    guard !dates.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for date in dates {
      if let published = record.publicationDay, date.value < published {
        findings.append(Self.beforePublication(date.value, published: published, at: record.place(date.range)))
      }
    }
    for (earlier, later) in zip(dates, dates.dropFirst()) where later.value < earlier.value {
      findings.append(Self.outOfOrder(later.value, after: earlier.value, at: record.place(later.range)))
    }
    return findings
  }
}

extension UpdateOrder {
  static func beforePublication(_ date: CalendarDate, published: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The update of \(date.iso) lies before the publication on \(published.iso).",
      reason: "Updates are changes after publication.",
      fix: "Correct one of the two dates, or take the update out if nothing was public yet.")
  }

  static func outOfOrder(_ date: CalendarDate, after earlier: CalendarDate, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The update of \(date.iso) stands below the later one of \(earlier.iso).",
      reason: "Updates are read as a history, oldest first.",
      fix: "Put the updates in the order of their dates, or correct a date.")
  }
}
