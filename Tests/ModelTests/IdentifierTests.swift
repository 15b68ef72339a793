import Model
import Testing

struct IdentifierTests {
  @Test(
    "Ids and slugs are lower-case ASCII words joined by single hyphens",
    arguments: ["wales", "safety-security-migration", "2023-02-01", "a", String(repeating: "a", count: 60)])
  func accepts(text: String) {
    #expect(Slug(text)?.text == text)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "a b", "a/b", "..", "ŵ", "wаles", "a\u{301}", "a_b",
      String(repeating: "a", count: 61),
    ])
  func refuses(text: String) {
    #expect(GovernmentID(text) == nil)
  }

  @Test("The first foreign character is named, even one that looks like a letter")
  func foreign() {
    #expect(IdentifierSyntax.firstForeignScalar(in: "w\u{430}les")?.value == 0x430)
    #expect(IdentifierSyntax.firstForeignScalar(in: "wales") == nil)
  }
}
