/// What a site holds for programs besides its pages. The raw value is the word under `outputs` in `site.yaml`.
package enum SiteOutput: String, CaseIterable, Hashable, Sendable {
  /// Atom feeds.
  case atom
  /// JSON Feeds.
  case jsonFeed = "json-feed"
  /// `sitemap.xml`, and the `robots.txt` that names it.
  case sitemap
  /// The facts of each page as JSON-LD in its head.
  case structuredData = "structured-data"
  /// The agreed text of each record.
  case plainText = "plain-text"
  /// The facts of each record and of all, as JSON and as a table.
  case data
  /// Each record without the page around it, for pages of other sites.
  case fragment
}
