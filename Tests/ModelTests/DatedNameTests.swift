import Model
import Testing

struct DatedNameTests {
  @Test("A record shows the name of its own date")
  func names() throws {
    let change = try #require(CalendarDate(iso: "2023-01-25"))
    let before = try #require(CalendarDate(iso: "2023-01-24"))
    let new = Localized(cy: "Newydd", en: "New")
    let old = Localized(cy: "Hen", en: "Old")
    let name = try #require(DatedName(entries: [.init(from: change, name: new), .init(from: nil, name: old)]))
    #expect(name.name(on: change) == new)
    #expect(name.name(on: before) == old)
    #expect(name.current == new)
    #expect(DatedName(entries: []) == nil)
  }
}
