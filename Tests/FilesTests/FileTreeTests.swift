import Files
import TestSupport
import Testing

struct FileTreeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("A tree is listed at every depth, in the order of the paths' bytes")
  func order() throws {
    for path in ["a/x", "a-b", "a.b/y", "Z", "z", "\u{E9}", "e\u{301}"] { try folder.write(path, "1") }
    let paths = try FileTree.scan(folder.path).map { Array($0.path.utf8) }
    let expected = ["Z", "a", "a-b", "a.b", "a.b/y", "a/x", "e\u{301}", "z", "\u{E9}"].map { Array($0.utf8) }
    #expect(paths == expected)
  }

  @Test("Files have their size, hard links are counted, links and pipes are told apart")
  func kinds() throws {
    try folder.write("file", "four")
    try folder.write("linked", "1")
    try folder.createFolder("inner")
    try Shell.run("cd \(folder.path) && ln linked other && ln -s inner link && ln -s nowhere dangling && mkfifo pipe")
    let entries = try FileTree.scan(folder.path)
    let kinds = Dictionary(uniqueKeysWithValues: entries.map { ($0.path, $0.kind) })
    #expect(
      kinds == [
        "file": .file(size: 4), "linked": .file(size: 1), "other": .file(size: 1), "inner": .folder,
        "link": .symbolicLink, "dangling": .symbolicLink, "pipe": .other,
      ])
    #expect(entries.filter { $0.linkCount > 1 }.map(\.path) == ["linked", "other"])
  }

  @Test("A link is not followed, neither in the tree nor at its root")
  func links() throws {
    try folder.write("outside/secret", "1")
    try folder.createFolder("tree")
    try Shell.run("ln -s ../outside \(folder.path)/tree/way && ln -s tree \(folder.path)/root")
    #expect(try FileTree.scan(folder.path("tree")).map(\.path) == ["way"])
    #expect(throws: FileError.self) { try FileTree.scan(folder.path("root")) }
  }

  @Test("A name that is not UTF-8 is shown and flagged, and what it holds is left alone")
  func foreignName() throws {
    try Shell.run("cd \(folder.path) && mkdir \"$(printf 'caf\\351')\" && touch \"$(printf 'caf\\351')/in\" plain")
    let entries = try FileTree.scan(folder.path)
    #expect(entries.map(\.path) == ["caf\u{FFFD}", "plain"])
    #expect(entries.map(\.isUTF8) == [false, true])
  }

  @Test("A tree may be neither too deep nor too large")
  func limits() throws {
    try folder.write("1/2/3/file", "1")
    #expect(try FileTree.scan(folder.path, depth: 3, count: 4).count == 4)
    #expect(throws: FileError(.list, folder.path, .tooDeep(limit: 2))) { try FileTree.scan(folder.path, depth: 2) }
    #expect(throws: FileError(.list, folder.path, .tooManyEntries(limit: 3))) {
      try FileTree.scan(folder.path, count: 3)
    }
  }
}
