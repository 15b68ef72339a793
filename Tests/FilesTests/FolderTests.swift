import Files
import TestSupport
import Testing

struct FolderTests {
  let temporary: TemporaryFolder
  let folder: Folder

  init() throws {
    temporary = try TemporaryFolder()
    folder = try Folder.open(temporary.path)
  }

  @Test("Two folders are exchanged whole")
  func exchange() throws {
    try temporary.write("a/one", "1")
    try temporary.write("b/two", "2")
    try folder.exchange("a", with: "b", in: folder)
    #expect(try temporary.files() == ["a/two", "b/one"])
  }

  @Test("An exchange needs both names; a move needs the new one free")
  func moves() throws {
    try temporary.write("a/one", "1")
    try temporary.write("b/two", "2")
    #expect(throws: FileError.self) { try folder.exchange("a", with: "absent", in: folder) }
    #expect(throws: FileError.self) { try folder.move("a", to: "b", in: folder) }
    try folder.move("a", to: "c", in: folder)
    #expect(try temporary.files() == ["b/two", "c/one"])
  }

  @Test("Only one opening of a folder has its lock, and the next gets it when that one goes")
  func lock() throws {
    var first: Folder? = try Folder.open(temporary.path)
    #expect(try first?.lock() == true)
    #expect(try folder.lock() == false)
    first = nil
    #expect(try folder.lock() == true)
  }

  @Test("Removing a tree removes links, pipes and foreign names, and touches nothing beyond them")
  func removal() throws {
    try temporary.write("kept/file", "1")
    try temporary.write("tree/deep/er/file", "1")
    try Shell.run(
      "cd \(temporary.path)/tree && ln -s ../kept way && ln ../kept/file hard && mkfifo deep/p && touch \"$(printf '\\377')\""
    )
    #expect(try folder.removeTree("tree"))
    #expect(try temporary.files() == ["kept/file"])
    #expect(try folder.status(of: "tree") == nil)
    #expect(try folder.removeTree("tree") == false)
  }

  @Test("A link to a folder is removed itself, and is not opened as a folder")
  func link() throws {
    try temporary.write("kept/file", "1")
    try Shell.run("ln -s kept \(temporary.path)/link")
    #expect(throws: FileError.self) { try folder.openFolder("link") }
    #expect(try folder.removeTree("link"))
    #expect(try temporary.files() == ["kept/file"])
  }

  @Test("A file is created once, and errors name it")
  func creation() throws {
    try folder.createFile("file", [1])
    let error = #expect(throws: FileError.self) { try folder.createFile("file", [2]) }
    #expect(error?.description == "Could not create \(temporary.path)/file: file exists.")
    #expect(try FileReading.read(temporary.path("file"), limit: 1) == [1])
  }
}
