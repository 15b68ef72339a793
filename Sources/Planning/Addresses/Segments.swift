import Model

/// The segments of addresses that the site itself names, in one language.
struct Segments: Sendable {
  /// The list of governments.
  let governments: String
  /// The list of groups.
  let groups: String
  /// The list of years.
  let years: String
  /// What the meetings add up to.
  let transparency: String
  /// The page for finding things.
  let search: String
  /// A further page of a long list, before its number.
  let page: String
  /// The minutes of a meeting, below the meeting's own address.
  let minutes: String
  /// A letter, below the address of its folder.
  let letter: String
  /// The terms of reference of a group.
  let termsOfReference: String
  /// A feed, before the end of its file's name.
  let feed: String
  /// A record without the page around it, before the end of its file's name.
  let fragment: String

  /// The segments of a language.
  static func of(_ language: Language) -> Segments {
    switch language {
    case .cy: welsh
    case .en: english
    }
  }

  private static let english = Segments(
    governments: "governments", groups: "groups", years: "years", transparency: "transparency", search: "search",
    page: "page", minutes: "minutes", letter: "letter", termsOfReference: "terms-of-reference", feed: "feed",
    fragment: "fragment")

  private static let welsh = Segments(
    governments: "llywodraethau", groups: "grwpiau", years: "blynyddoedd", transparency: "tryloywder",
    search: "chwilio", page: "tudalen", minutes: "cofnodion", letter: "llythyr", termsOfReference: "cylch-gorchwyl",
    feed: "ffrwd", fragment: "darn")
}
