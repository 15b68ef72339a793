package import JSON
package import Model

/// The values that a file of the site is made of, by kind.
///
/// A file that holds the texts of many records has them as `BodyBytes`: whoever turns the values into bytes asks for each
/// text when its turn comes, so that they are never in memory all at once.
package enum PlannedFile: Sendable {
  /// A page, which a template renders.
  case page(PlannedView)
  /// A feed.
  case feed(Feed, FeedFormat)
  /// The agreed text of a record.
  case agreedText(BodyBytes)
  /// The facts of a record, for programs.
  case recordData(JSONValue)
  /// The facts of all records, for programs.
  case records(RecordsData)
  /// The same as a table.
  case recordsTable(RecordsTable)
  /// What the facts of records look like.
  case recordsSchema(JSONValue)
  /// `robots.txt`, with the absolute addresses of the sitemap.
  case robots(sitemaps: [String])
  /// What the script of a search page reads.
  case searchIndex(SearchIndex)
  /// The facts of the transparency page as JSON.
  case transparencyJSON([GroupMeetings])
  /// The facts of the transparency page as CSV, a line for each meeting.
  case transparencyCSV([GroupMeetings])
  /// A sitemap.
  case sitemap([SitemapEntry])
  /// A list of sitemaps by their absolute addresses.
  case sitemapIndex([String])
}
