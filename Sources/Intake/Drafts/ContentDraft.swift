import Model

/// What a file states besides the keys that every kind has, by kind.
enum ContentDraft: Sendable {
  case communique(MeetingDraft)
  case minutes(MeetingDraft, MinutesDraft)
  case statement(StatementDraft)
  case letter(LetterDraft)
  case termsOfReference(reviewBy: Located<CalendarDate>?)
  case page(lastReviewed: Located<CalendarDate>?)
}
