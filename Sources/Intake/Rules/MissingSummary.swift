import Diagnostics

/// A communiqué sums up what was discussed.
///
/// The summary of discussion is one of the five things that every published communiqué sets out. It is the text below the
/// front matter, and it has at least one paragraph outside lists and tables. One sentence is enough; headings are not
/// needed.
///
/// Wrong: nothing below the second `---`, or only a list. Right:
///
///     ---
///     Ministers discussed the safety of journalists and agreed to meet again in the summer.
struct MissingSummary: RecordRule {
  static let code = DiagnosticCode(105)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard record.meeting != nil, !record.hasParagraph, !record.isTextUnread else { return [] }
    return [Self.missing(at: record.place(record.textStart))]
  }
}

extension MissingSummary {
  static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The summary of discussion is missing: the text has no paragraph of its own.",
      reason: FiveRequirements.reason(for: "the summary"),
      fix: "Below the second “---”, write at least one paragraph, outside lists and tables, on what was discussed.")
  }
}
