import Files
import TestSupport
import Testing

struct FileWritingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A new file is written whole, with nothing left beside it")
  func writes() throws {
    try FileWriting.write(folder.path("new.md"), Array("text".utf8))
    #expect(try folder.text("new.md") == "text")
    #expect(try folder.files() == ["new.md"])
  }

  @Test("A file that exists is never replaced, nor a link that leads nowhere")
  func keeps() throws {
    try folder.write("old.md", "old")
    try Shell.run("ln -s nowhere \(folder.path)/link.md")
    for name in ["old.md", "link.md"] {
      let error = #expect(throws: FileError.self) { try FileWriting.write(folder.path(name), [1]) }
      #expect(error?.isPresence == true)
      #expect(error?.path == folder.path(name))
    }
    #expect(try folder.text("old.md") == "old")
    #expect(try folder.files() == ["link.md", "old.md"])
  }

  @Test("A path that cannot be written leaves nothing behind")
  func fails() throws {
    try folder.write("file", "1")
    for name in ["file/new.md", "absent/new.md", String(repeating: "n", count: 250)] {
      #expect(throws: FileError.self) { try FileWriting.write(folder.path(name), [1]) }
    }
    #expect(try folder.files() == ["file"])
  }
}
