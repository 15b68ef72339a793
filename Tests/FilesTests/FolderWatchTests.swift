import Files
import TestSupport
import Testing

/// Each test looks at the whole of what happened up to then, so none depends on when.
@Suite(.enabled(if: hasWatches))
struct FolderWatchTests {
  private let folder: TemporaryFolder
  private let watch: FolderWatch

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/groups/a.md", "a")
    watch = try FolderWatch([folder.path("content"), folder.path("absent")], in: folder.path)
  }

  @Test("Nothing has happened at first, nor twice")
  func nothing() throws {
    #expect(try watch.takeEvents().count == 0)
    try Shell.run("echo b > \(folder.path("content/groups/a.md"))")
    #expect(try watch.takeEvents().count > 0)
    #expect(try watch.takeEvents().count == 0)
  }

  @Test(
    "Whatever an editor does to a file is noticed and leaves it whole",
    arguments: [
      "echo b > a.md", "echo b > .a && mv .a a.md", "rm a.md", "mv a.md b.md", "cp a.md b.md", "touch a.md",
      "chmod 600 a.md",
    ])
  func edits(command: String) throws {
    try Shell.run("cd \(folder.path("content/groups")) && \(command)")
    let events = try watch.takeEvents()
    #expect(events.count > 0)
    #expect(events.isSettled)
    #expect(!events.concernsFolders)
  }

  @Test("A file that was only opened is not whole yet")
  func unsettled() throws {
    try Shell.run("ln -s a.md \(folder.path("content/groups/b.md"))")
    #expect(try watch.takeEvents().isSettled == false)
  }

  @Test("Folders that come, go or move are noticed, and what is in a new one is once it is covered")
  func folders() throws {
    let content = folder.path("content")
    try Shell.run("mkdir -p \(content)/new/deep")
    #expect(try watch.takeEvents().concernsFolders)
    try watch.cover()
    try Shell.run("echo b > \(content)/new/deep/b.md")
    #expect(try watch.takeEvents().count > 0)
    try Shell.run("mv \(content)/new \(content)/newer")
    #expect(try watch.takeEvents().concernsFolders)
    try watch.cover()
    try Shell.run("echo c > \(content)/newer/deep/b.md")
    #expect(try watch.takeEvents().count > 0)
    try Shell.run("rm -r \(content)/newer")
    #expect(try watch.takeEvents().concernsFolders)
  }

  @Test("A file keeps its stamp until it is touched")
  func stamps() throws {
    func stamp() throws -> FileStamp? {
      try FileTree.scan(folder.path("content")).first { $0.path == "groups/a.md" }?.stamp
    }
    let stamp1 = try #require(try stamp())
    #expect(try stamp() == stamp1)
    try Shell.run("cd \(folder.path("content/groups")) && cp -p a.md b && mv b a.md")
    #expect(try stamp() != stamp1)
    #expect(try FileTree.scan(folder.path("content")).first { $0.path == "groups" }?.stamp == nil)
  }
}

#if os(Linux)
  private let hasWatches = true
#else
  private let hasWatches = false
#endif
