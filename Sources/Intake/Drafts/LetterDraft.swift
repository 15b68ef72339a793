import Model

/// The facts of a letter as a file states them.
struct LetterDraft: Sendable {
  var date: Located<CalendarDate>?
  var from: [PartyDraft] = []
  var to: [PartyDraft] = []
  var cc: [PartyDraft] = []
  var reference: Located<String>?
  var meetings: [Located<MeetingReferenceDraft>] = []
}
