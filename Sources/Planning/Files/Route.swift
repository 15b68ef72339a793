package import Model

/// A file of the site and what fills it.
package struct Route: Hashable, Sendable {
  /// The path of the file below the root of the site.
  package let path: String
  /// The language of the file; for a file in both, the first of the site.
  package let language: Language
  /// What fills it.
  package let file: FileRequest

  /// The page, where the file is one.
  package var page: PageRequest? {
    if case .page(let page) = file { page } else { nil }
  }

  /// Whether it stands beside the page of a record.
  var isBesideRecord: Bool {
    if case .beside = file { true } else { false }
  }
}
