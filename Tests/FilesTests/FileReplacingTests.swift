import Files
import TestSupport
import Testing

struct FileReplacingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("The bytes are others, the permissions the same, and nothing is left beside the file")
  func replaces() throws {
    try folder.write("a.md", "old")
    try Shell.run("chmod 640 \(folder.path("a.md"))")
    #expect(try FileReplacing.replace(folder.path("a.md"), Array("old".utf8), with: Array("new".utf8)))
    #expect(try folder.text("a.md") == "new")
    #expect(try folder.files() == ["a.md"])
    try Shell.run("test $(stat -c %a \(folder.path("a.md"))) = 640")
  }

  @Test(
    "A file that holds other bytes than the caller has seen is left alone", arguments: ["other", "longer", "", "ol"])
  func changed(text: String) throws {
    try folder.write("a.md", text)
    #expect(try !FileReplacing.replace(folder.path("a.md"), Array("old".utf8), with: Array("new".utf8)))
    #expect(try folder.text("a.md") == text)
    #expect(try folder.files() == ["a.md"])
  }

  @Test("A file that has gone is not made anew")
  func gone() throws {
    #expect(try !FileReplacing.replace(folder.path("a.md"), Array("old".utf8), with: Array("new".utf8)))
    #expect(try folder.files().isEmpty)
  }
}
