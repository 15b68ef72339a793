import Model
import Testing

struct RecordIDTests {
  @Test("A record is named by its folder and kind")
  func names() throws {
    let group = try #require(GroupID("safety-security-migration"))
    let wales = try #require(GovernmentID("wales"))
    let date = try #require(Slug("2023-02-01"))
    let about = try #require(Slug("about"))
    #expect(
      RecordID(home: .group(group), folder: date, kind: .communique).description
        == "safety-security-migration/2023-02-01/communique")
    #expect(
      RecordID(home: .group(group), folder: nil, kind: .termsOfReference).description
        == "safety-security-migration/terms-of-reference")
    #expect(RecordID(home: .government(wales), folder: date, kind: .letter).description == "wales/2023-02-01/letter")
    #expect(RecordID(home: .pages, folder: about, kind: .page).description == "pages/about")
  }

  private func id(_ folder: String?, _ kind: RecordKind, of home: RecordID.Home? = nil) -> RecordID {
    RecordID(
      home: home ?? .group(GroupID(unchecked: "justice")), folder: folder.map(Slug.init(unchecked:)), kind: kind)
  }

  @Test("Ids stand by home, folder and kind")
  func order() {
    let sorted = [
      id(nil, .termsOfReference), id("2023-02-01", .communique), id("2023-02-01", .minutes),
      id("2023-02-01-extended", .communique), id("about", .page, of: .pages),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("A group and a government of one name never tie")
  func homes() {
    let government = RecordID.Home.government(GovernmentID(unchecked: "justice"))
    let (left, right) = (id("a", .letter), id("a", .letter, of: government))
    #expect(left != right)
    #expect(left < right)
    #expect(!(right < left))
  }

  @Test("An id names its file in each language")
  func file() {
    #expect(id("2023-02-01", .communique).file(in: .cy) == "content/groups/justice/2023-02-01/communique.cy.md")
    #expect(id(nil, .termsOfReference).file(in: .en) == "content/groups/justice/terms-of-reference.en.md")
    #expect(id("about", .page, of: .pages).file(in: .en) == "content/pages/about.en.md")
    let government = RecordID.Home.government(GovernmentID(unchecked: "uk"))
    #expect(
      id("2023-02-01-a", .letter, of: government).file(in: .en) == "content/governments/uk/2023-02-01-a/letter.en.md")
  }
}
