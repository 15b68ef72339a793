import Model

/// The addresses that belong to the preview and not to the site; no address of a site begins with `/_preview/`.
enum PreviewAddress {
  /// The script that reloads a page.
  static let script = "/_preview/reload.js"
  /// The style of what the preview adds to pages.
  static let style = "/_preview/preview.css"
  /// Where a page hears that it has changed.
  static let events = "/_preview/events"
  /// The list of all records, in the first language of the site.
  static let list = "/_preview/"

  /// The list of all records in a language.
  static func list(in language: Language) -> String { "\(list)\(language.rawValue)/" }

  /// Where a page hears that it has changed since it was in some version.
  static func events(path: String, version: String) -> String {
    "\(events)?path=\(PercentCoding.encoded(path))&version=\(version)"
  }

  /// The file that an address leads to, below the root of the site.
  static func file(of path: String) -> String {
    String(path.dropFirst()) + (path.utf8.last == UInt8(ascii: "/") ? "index.html" : "")
  }

  /// The address that leads to a file.
  static func address(ofFile file: String) -> String {
    let index = "index.html"
    let isIndex = file.utf8.elementsEqual(index.utf8) || file.hasSuffix("/" + index)
    return "/" + (isIndex ? file.dropLast(index.count) : file[...])
  }

  /// The language whose tree an address is in; nil outside of both.
  static func language(of path: String) -> Language? {
    Language.allCases.first { path.hasPrefix("/\($0.rawValue)/") || path.hasPrefix(list(in: $0)) }
  }
}
