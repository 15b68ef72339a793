import Model

/// What a file states besides the keys that every kind has, by kind.
enum ContentDraft: Sendable {
  case communique(MeetingDraft)
  case minutes(MeetingDraft, MinutesDraft)
  case statement(StatementDraft)
  case letter(LetterDraft)
  case termsOfReference(reviewBy: Located<CalendarDate>?)
  case page(lastReviewed: Located<CalendarDate>?)

  /// The facts of the meeting, for a communiqué or minutes.
  var meeting: MeetingDraft? {
    switch self {
    case .communique(let meeting), .minutes(let meeting, _): meeting
    case .statement, .letter, .termsOfReference, .page: nil
    }
  }

  /// What minutes state besides the facts of their meeting.
  var minutes: MinutesDraft? {
    if case .minutes(_, let minutes) = self { minutes } else { nil }
  }

  /// The day the record is filed under.
  var date: Located<CalendarDate>? {
    switch self {
    case .communique(let meeting), .minutes(let meeting, _): meeting.date
    case .statement(let statement): statement.date
    case .letter(let letter): letter.date
    case .termsOfReference, .page: nil
    }
  }
}
