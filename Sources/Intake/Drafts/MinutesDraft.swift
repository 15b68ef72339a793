import Model

/// What minutes state besides the facts of their meeting.
struct MinutesDraft: Sendable {
  var agreedForPublication: Located<CalendarDate>?
  /// The address where they are public already; nil inside: nobody recorded where.
  var alreadyPublic: Located<String?>?
  var actions: [ActionDraft] = []
}
