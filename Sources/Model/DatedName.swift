/// A name that may have changed over the years.
package struct DatedName: Hashable, Sendable {
  /// A name and the day since which it holds.
  package struct Entry: Hashable, Sendable {
    /// The first day of the name; nil for the oldest one.
    package let from: CalendarDate?
    /// The name in each language.
    package let name: Localized<String>

    /// A name with its first day.
    package init(from: CalendarDate?, name: Localized<String>) {
      self.from = from
      self.name = name
    }
  }

  /// The names, newest first; never empty.
  package let entries: [Entry]

  /// The names, newest first, or nil when there is none.
  package init?(entries: [Entry]) {
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The name today.
  package var current: Localized<String> { entries[0].name }

  /// The name on a day.
  package func name(on date: CalendarDate) -> Localized<String> {
    let entry = entries.first { entry in entry.from.map { $0 <= date } ?? true }
    return (entry ?? entries[entries.count - 1]).name
  }
}
