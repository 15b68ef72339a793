/// A change after publication.
package struct Update: Hashable, Sendable {
  /// The day of the change.
  package let date: CalendarDate
  /// What changed, in the record's language.
  package let note: String?

  /// A change.
  package init(date: CalendarDate, note: String?) {
    self.date = date
    self.note = note
  }
}
