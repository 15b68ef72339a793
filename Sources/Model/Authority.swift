/// What a site's lasting names begin with: a domain, and a day on which it was its owner's (RFC 4151).
package struct Authority: Hashable, Sendable {
  /// The whole as it is written: `communiques.example,2026`.
  package let text: String
  /// The domain.
  package let domain: String
  /// The day, or the first of the year.
  package let day: CalendarDate

  /// The authority of a text with one comma before a year or a date, or nil.
  package init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDate(iso: parts[1]) ?? CalendarDate(iso: parts[1] + "-01-01") else {
      return nil
    }
    self.text = text
    self.domain = String(parts[0])
    self.day = day
  }
}
