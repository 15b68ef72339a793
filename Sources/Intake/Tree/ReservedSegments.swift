/// The words that the site uses in its own addresses, so that no id, slug or page may be called by them.
package enum ReservedSegments {
  private static let words: Set<String> = [
    "en", "cy", "groups", "grwpiau", "governments", "llywodraethau", "years", "blynyddoedd", "pages", "tudalennau",
    "transparency", "tryloywder", "data", "assets", "feed", "feeds", "index", "archive", "archif", "agreement", "keys",
    "search", "chwilio", "page", "tudalen",
  ]

  /// Whether a segment is the site's own. A year is, too: the years' pages are called by it.
  package static func contains(_ segment: String) -> Bool {
    if words.contains(segment) { return true }
    return segment.utf8.count == 4 && segment.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
