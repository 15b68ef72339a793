package import Model

/// The address of a page below the root of its language.
package struct Address: Hashable, Sendable {
  /// The language whose tree holds the page.
  package let language: Language
  /// The segments, each with a slash after it: `groups/justice/2023-02-01/`; empty for the home.
  package let path: String
  /// The number of segments.
  package let depth: Int

  /// The home of a language.
  init(homeOf language: Language) {
    self.language = language
    path = ""
    depth = 0
  }

  private init(language: Language, path: String, depth: Int) {
    self.language = language
    self.path = path
    self.depth = depth
  }

  /// The address one segment further down.
  func appending(_ segment: String) -> Address {
    Address(language: language, path: path + segment + "/", depth: depth + 1)
  }

  /// The path below the root of the site: `en/groups/justice/2023-02-01/`.
  package var sitePath: String { "\(language.rawValue)/\(path)" }

  /// The path of the page's file below the root of the site.
  package var file: String { sitePath + "index.html" }
}
