import Model
import Planning
import Testing

struct SearchPageTests {
  @Test("Groups are found under every name they had, and governments under theirs, in alphabetical order")
  func letters() throws {
    let view = try #require(try SampleSite.full().plan().search(at: "en/search/"))
    let entries = view.letters.map { ($0.letter, $0.entries.map(\.link.text)) }
    #expect(entries.map(\.0) == ["E", "G", "J", "O"])
    #expect(entries.first?.1 == ["elections"])
    #expect(entries.last?.1 == ["Old group for elections", "Old group for justice"])
    let former = try #require(view.letters.last?.entries.last)
    #expect(former.link.href == "../groups/justice/")
    #expect(former.detail == "Group for justice")
  }

  @Test("Two signs are one letter in Welsh")
  func welshLetters() throws {
    let view = try #require(try SampleSite.full().plan().search(at: "cy/chwilio/"))
    #expect(view.letters.map(\.letter) == ["C", "E", "H", "Ll"])
  }

  @Test("The years lead to their pages")
  func years() throws {
    let view = try #require(try SampleSite.full().plan().search(at: "en/search/"))
    #expect(view.years.first?.href == "../years/2023/")
  }
}
