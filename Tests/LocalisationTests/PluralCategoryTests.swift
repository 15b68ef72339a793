import Localisation
import Model
import Testing

struct PluralCategoryTests {
  /// The cardinal rules of Unicode CLDR for integers: the numbers of each category; every other number is `other`.
  private static let published: Localized<[PluralCategory: Set<Int>]> = Localized(
    cy: [.zero: [0], .one: [1], .two: [2], .few: [3], .many: [6]], en: [.one: [1]])

  @Test("Every count to a thousand has the category of CLDR's table", arguments: Language.allCases)
  func agreesWithTable(language: Language) {
    for count in 0...1_000 {
      let matching = Self.published[language].filter { $0.value.contains(count) }.map(\.key)
      #expect(matching.count <= 1)
      #expect(PluralCategory.category(of: count, in: language) == matching.first ?? .other)
    }
  }

  @Test("Welsh has six categories and English two")
  func categories() {
    #expect(PluralCategory.categories(in: .cy).map(\.rawValue) == ["zero", "one", "two", "few", "many", "other"])
    #expect(PluralCategory.categories(in: .en).map(\.rawValue) == ["one", "other"])
  }

  @Test("No count has a category that its language does not list", arguments: Language.allCases)
  func listed(language: Language) {
    let used = Set((0...100).map { PluralCategory.category(of: $0, in: language) })
    #expect(used == Set(PluralCategory.categories(in: language)))
  }
}
