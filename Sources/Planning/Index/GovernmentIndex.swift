/// What a government's index lists.
struct GovernmentIndex: Sendable {
  /// The greatest number of entries on a page.
  static let pageLength = 200

  /// The entries, newest first.
  var entries: [GovernmentEntry] = []
  /// How many of them are meetings.
  var meetingCount = 0
  /// How many are statements.
  var statementCount = 0
  /// How many are letters.
  var letterCount = 0

  /// How many pages it takes, at least one.
  var pageCount: Int { max(1, (entries.count + Self.pageLength - 1) / Self.pageLength) }

  /// The entries of a page, counted from 1.
  func entries(ofPage page: Int) -> ArraySlice<GovernmentEntry> {
    let start = min((page - 1) * Self.pageLength, entries.count)
    return entries[start..<min(start + Self.pageLength, entries.count)]
  }
}
