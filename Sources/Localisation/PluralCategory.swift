package import Model

/// A class of numbers that take the same form of a noun, as Unicode CLDR names them.
///
/// The raw value is the key of the form in a wording file.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  case other

  /// The category of a count, from 0, by the cardinal rules of CLDR: in Welsh "few" is 3 alone and "many" 6 alone.
  package static func category(of count: Int, in language: Language) -> PluralCategory {
    switch (language, count) {
    case (.cy, 0): .zero
    case (_, 1): .one
    case (.cy, 2): .two
    case (.cy, 3): .few
    case (.cy, 6): .many
    default: .other
    }
  }

  /// The categories that a language tells apart, in the order of CLDR.
  package static func categories(in language: Language) -> [PluralCategory] {
    switch language {
    case .cy: allCases
    case .en: [.one, .other]
    }
  }
}
