/// When a record was first published.
package enum PublicationDate: Hashable, Sendable {
  /// On a day.
  case on(CalendarDate)
  /// An archive import that does not say.
  case notRecorded

  /// The day, if it is known.
  package var date: CalendarDate? {
    if case .on(let date) = self { date } else { nil }
  }
}
