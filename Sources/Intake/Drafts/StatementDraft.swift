import Model

/// The facts of a written statement as a file states them.
struct StatementDraft: Sendable {
  var date: Located<CalendarDate>?
  var by: [PartyDraft] = []
  var meetings: [Located<MeetingReferenceDraft>] = []
}
