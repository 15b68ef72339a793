package import Model

/// A page in a sitemap. Its addresses are absolute.
package struct SitemapEntry: Sendable {
  /// The address of the page.
  package let address: String
  /// The page in each language in which it really exists, itself included.
  package let alternates: [AlternateView]
  /// The last day on which something on it was published or changed, where it is recorded.
  package let lastModified: CalendarDate?
}
