import Files
import Foundation
import Output
import TestSupport
import Testing

struct StageTests {
  let folder: TemporaryFolder
  let target: DiskPath

  init() throws {
    folder = try TemporaryFolder()
    target = folder.path("public")
  }

  @Test("A site holds exactly what was written, and nothing is left beside it")
  func exact() throws {
    try Site.build(["index.html": "1", "en/a/index.html": "2"], at: target)
    #expect(try folder.files() == ["public/en/a/index.html", "public/index.html", "public/release/SHA256SUMS"])
    try Site.build(["en/b/index.html": "3"], at: target)
    #expect(try folder.files() == ["public/en/b/index.html", "public/release/SHA256SUMS"])
    #expect(try FileTree.scan(target).filter { $0.kind == .folder }.map(\.path) == ["en", "en/b", "release"])
  }

  @Test("An empty folder is filled")
  func empty() throws {
    try folder.createFolder("public")
    try Site.build(["index.html": "1"], at: target)
    #expect(try folder.text("public/index.html") == "1")
  }

  @Test("The list is sorted, leaves out its own folder, and sha256sum agrees with it")
  func list() throws {
    let pages = ["b": "1", "a/x": "2", "a-b": "3", "B": "4", "release/NOTE": "5", "releases": "6"]
    try Site.build(pages, at: target)
    let lines = try folder.text("public/release/SHA256SUMS").split(separator: "\n")
    #expect(lines.map { String($0.dropFirst(66)) } == ["B", "a-b", "a/x", "b", "releases"])
    let check = "cd \(target) && sha256sum --status --strict -c release/SHA256SUMS"
    #expect(Shell.status(check) == 0)
    try Shell.run("printf 7 > \(target)/a/x")
    #expect(Shell.status(check) != 0)
  }

  @Test("A file written in pieces is listed as one")
  func pieces() throws {
    let stage = try Stage.open(target: target)
    let whole = try stage.write("whole", Array("one two".utf8))
    var file = try stage.create("pieces")
    for piece in ["one", "", " two"] { try file.append(Array(piece.utf8)) }
    let entry = try file.finish()
    #expect(entry.digest == whole.digest)
    #expect(entry.size == 7)
    try stage.seal([whole, entry])
    #expect(try folder.text("public/pieces") == "one two")
    #expect(Shell.status("cd \(target) && sha256sum --status --strict -c release/SHA256SUMS") == 0)
  }

  @Test("Everybody may read the files and enter the folders, whatever the umask")
  func permissions() throws {
    let before = umask(0o077)
    defer { umask(before) }
    try Site.build(["en/index.html": "1"], at: target)
    let modes = "cd \(folder.path) && stat -c %a public public/en public/release public/en/index.html public/release/*"
    try Shell.run("\(modes) | tr '\\n' ' ' > \(folder.path)/modes")
    #expect(try folder.text("modes") == "755 755 755 644 644 ")
  }

  @Test("A discarded or forgotten stage leaves no trace")
  func discard() throws {
    try Site.build(["index.html": "old"], at: target)
    let stage = try Stage.open(target: target)
    _ = try stage.write("index.html", [1])
    stage.discard()
    _ = try Stage.open(target: target)
    #expect(try folder.files() == ["public/index.html", "public/release/SHA256SUMS"])
    #expect(try folder.text("public/index.html") == "old")
    #expect(throws: OutputError.closed("x")) { try stage.write("x", [1]) }
  }

  @Test("Nothing can be written into a sealed site")
  func closed() throws {
    let stage = try Stage.open(target: target)
    try stage.seal([])
    #expect(throws: OutputError.closed("x")) { try stage.write("x", [1]) }
    #expect(throws: OutputError.closed("x")) { try stage.createFolders(["x"]) }
    #expect(throws: OutputError.self) { try stage.seal([]) }
    stage.discard()
    #expect(try folder.files() == ["public/release/SHA256SUMS"])
  }

  @Test("Several workers write one site")
  func workers() async throws {
    let stage = try Stage.open(target: target)
    let entries = try await withThrowingTaskGroup(of: [ManifestEntry].self) { group in
      for worker in 0..<8 {
        group.addTask {
          try stage.createFolders(["en/\(worker)"])
          return try (0..<50).map { try stage.write("en/\(worker)/\($0)", Array("\(worker) \($0)".utf8)) }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    try stage.seal(entries)
    #expect(try folder.files().count == 401)
  }
}
