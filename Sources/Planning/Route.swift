package import Model

/// A file of the site and the page that fills it.
package struct Route: Hashable, Sendable {
  /// The path of the file below the root of the site.
  package let path: String
  /// The language of the page; for a page in both, the first of the site.
  package let language: Language
  /// The page.
  package let page: PageRequest
}
