import Diagnostics
import Model

/// Finds orders and slugs that two registry files share.
struct RegistryUniqueness {
  /// Which files a slug must differ from.
  enum Part: Hashable {
    case governments
    case groups
  }

  private struct Key: Hashable {
    let part: Part
    let language: Language
    let slug: Slug
  }

  private var orders: [Int: Place] = [:]
  private var slugs: [Key: Place] = [:]

  /// Notes a government's order.
  mutating func note(order: Int, at place: Place) -> [Diagnostic] {
    if let first = orders[order] { return [.orderTwice(order, at: place, first: first)] }
    orders[order] = place
    return []
  }

  /// Notes the slugs of a government or a group.
  mutating func note(slug: Localized<Slug>, at places: Localized<Place>, in part: Part) -> [Diagnostic] {
    Language.allCases.compactMap { language in
      let key = Key(part: part, language: language, slug: slug[language])
      if let first = slugs[key] { return .slugTwice(slug[language], at: places[language], first: first) }
      slugs[key] = places[language]
      return nil
    }
  }
}
