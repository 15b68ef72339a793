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
}
