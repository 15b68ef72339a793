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
}
