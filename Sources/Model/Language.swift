/// A language of the site. The raw value is its BCP 47 tag, its folder and its file suffix.
package enum Language: String, CaseIterable, Hashable, Sendable {
  /// Welsh.
  case cy
  /// English.
  case en

  /// The language of the other version of every page.
  package var other: Language {
    switch self {
    case .cy: .en
    case .en: .cy
    }
  }
}
