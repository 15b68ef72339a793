/// The sign-off a site or group asks for, and since when.
package struct SignOff: Hashable, Sendable {
  /// What makes a text public.
  package let level: SignOffLevel
  /// The first day of the rule; older records are archive. Nil: always.
  package let from: CalendarDate?

  /// A sign-off rule.
  package init(level: SignOffLevel, from: CalendarDate? = nil) {
    self.level = level
    self.from = from
  }

  /// What a record of a day needs.
  package func level(on date: CalendarDate) -> SignOffLevel {
    if let from, date < from { .none } else { level }
  }
}
