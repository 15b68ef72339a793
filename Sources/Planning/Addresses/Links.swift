import Model

/// Makes the addresses of one page, relative or absolute: each is a short prefix, made once, and a path.
struct Links: Sendable {
  /// The page's language.
  let language: Language
  /// The way from the page up to the root of its language: `../../`, or `./` on the home.
  private let toLanguage: String
  /// The way from the page up to the root of the site, for pages of the other language.
  private let toOther: String
  /// The way from the page up to the root of the site.
  private let toRoot: String

  /// The addresses of a page at an address.
  init(from page: Address) {
    language = page.language
    toLanguage = page.depth == 0 ? "./" : String(repeating: "../", count: page.depth)
    toRoot = String(repeating: "../", count: page.depth + 1)
    toOther = toRoot
  }

  /// The absolute addresses that hold on every page of any site, from the roots of the languages.
  init(in language: Language, baseURL: Localized<String>) {
    self.language = language
    toRoot = baseURL[language] + "/"
    toOther = baseURL[language.other] + "/"
    toLanguage = toRoot + language.rawValue + "/"
  }

  /// The address of another page.
  func href(to page: Address) -> String {
    page.language == language ? toLanguage + page.path : toOther + page.sitePath
  }

  /// The address of a file by its path below the root of the site.
  func href(toFile path: String) -> String { toRoot + path }
}
