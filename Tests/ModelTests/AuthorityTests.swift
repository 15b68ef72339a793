import Model
import Testing

struct AuthorityTests {
  @Test(
    "An authority is a domain and a year or a day",
    arguments: [("communiques.example,2026", "2026-01-01"), ("communiques.example,2026-05-04", "2026-05-04")])
  func parts(text: String, day: String) throws {
    let authority = try #require(Authority(text))
    #expect(authority.text == text)
    #expect(authority.domain == "communiques.example")
    #expect(authority.day == CalendarDate(iso: day))
  }

  @Test(
    "Anything else is none",
    arguments: ["", "a.example", "a.example,", "a.example,26", "a.example,2026,1", "a.example,2026-02-30"])
  func none(text: String) {
    #expect(Authority(text) == nil)
  }
}
