import Diagnostics
import Intake
import Model
import Testing

struct SkeletonQuotingTests {
  @Test(
    "Any title comes back from its file as it was given",
    arguments: [
      "Plain words", "A: b", "A #b", "ends with:", "'single'", "\"double\"", "back\\slash", "- dash", "# hash", "[a]",
      "{a}", "true", "null", "~", "*a", "&a", "@a", "%a", "?", "0117", "Tŷ’r Arglwyddi", "–", "a\u{A0}b", "!a", "|",
      ">",
    ])
  func roundTrip(title: String) throws {
    let id = RecordID(home: .pages, folder: Slug(unchecked: "a"), kind: .page)
    let file = try #require(
      RecordSkeleton(id: id, title: Localized(cy: title, en: title), content: .page).files(in: [.en]).first)
    let source = SourceText(file: file.path, bytes: file.bytes)
    let (frontMatter, findings) = FrontMatter.split(source)
    #expect(findings.isEmpty)
    let (node, problems) = YAMLReader().read(source, try #require(frontMatter).yaml)
    #expect(problems.isEmpty)
    guard case .mapping(let entries) = try #require(node).content else { return #expect(Bool(false)) }
    #expect(entries.first { $0.key == "title" }?.value.scalar?.text == title)
  }
}
