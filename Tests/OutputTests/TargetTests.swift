import Files
import Output
import TestSupport
import Testing

struct TargetTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Expects a refusal that changes nothing.
  private func expectRefusal(
    _ name: String, _ reason: TargetRefusal, protecting: [DiskPath] = [], _ place: SourceLocation = #_sourceLocation
  ) throws {
    let before = try FileTree.scan(folder.path)
    let target = name.utf8.first == UInt8(ascii: "/") ? DiskPath(name) : folder.path(name)
    #expect(throws: OutputError.refused(target, reason), sourceLocation: place) {
      try Stage.open(target: target, protecting: protecting)
    }
    #expect(try FileTree.scan(folder.path) == before, sourceLocation: place)
  }

  @Test("A folder that no build has made is refused")
  func foreign() throws {
    try folder.write("full/letter.txt", "1")
    try expectRefusal("full", .notASite)
    try folder.write("false/release", "not a folder")
    try expectRefusal("false", .notASite)
    try folder.write("near/release/SHA256SUMS/file", "not a file")
    try expectRefusal("near", .notASite)
    try folder.createFolder("linked")
    try Site.build(["index.html": "1"], at: folder.path("public"))
    try Shell.run("ln -s ../public/release \(folder.path)/linked/release")
    try expectRefusal("linked", .notASite)
  }

  @Test("A target in a folder that does not exist is refused, and the folder is named")
  func missingParent() throws {
    let target = folder.path("nowhere/public")
    let error = #expect(throws: OutputError.missingParent(target)) { try Stage.open(target: target) }
    #expect(error?.description.contains("There is no folder \(folder.path)/nowhere") == true)
    #expect(try FileTree.scan(folder.path).isEmpty)
  }

  @Test("Files, links and nameless paths are refused")
  func kinds() throws {
    try folder.write("file", "1")
    try Site.build(["index.html": "1"], at: folder.path("public"))
    try Shell.run("cd \(folder.path) && ln -s public link && ln -s nowhere dangling && mkfifo pipe")
    try expectRefusal("file", .notAFolder)
    try expectRefusal("pipe", .notAFolder)
    try expectRefusal("link", .symbolicLink)
    try expectRefusal("dangling", .symbolicLink)
    for nameless in ["/", "public/..", "public/.", "..", "."] { try expectRefusal(nameless, .noName) }
  }

  @Test("A folder that holds what must be kept is refused, whatever way leads there")
  func protected() throws {
    try Site.build(["content/index.md": "1", "z": "2"], at: folder.path("site"))
    try Shell.run("ln -s site/content \(folder.path)/way")
    for kept in ["site", "site/content", "way", "site/content/../content"] {
      try expectRefusal("site", .holds(folder.path(kept)), protecting: [folder.path("absent"), folder.path(kept)])
    }
    try folder.createFolder("home")
    try expectRefusal("home", .holds(folder.path("home")), protecting: [folder.path("home")])
    _ = try Stage.open(target: folder.path("site/content2"), protecting: [folder.path("site")])
  }

  @Test("A target inside a folder that the build reads is refused, whether or not it exists")
  func inside() throws {
    try folder.write("content/groups/group.yaml", "1")
    for name in ["content/new", "content/groups/new", "content/groups"] {
      #expect(throws: OutputError.refused(folder.path(name), .liesIn(folder.path("content")))) {
        try Stage.open(target: folder.path(name), outside: [folder.path("content")])
      }
    }
    #expect(try folder.files() == ["content/groups/group.yaml"])
  }

  @Test("A target that becomes foreign while the site is written is left alone")
  func late() throws {
    let stage = try Stage.open(target: folder.path("public"))
    let entry = try stage.write("index.html", [1])
    try folder.write("public/letter.txt", "1")
    #expect(throws: OutputError.refused(folder.path("public"), .notASite)) { try stage.seal([entry]) }
    #expect(try folder.files() == ["public/letter.txt"])
  }

  @Test("A message says which folder is refused and why")
  func message() throws {
    let error = OutputError.refused(DiskPath("public"), .symbolicLink)
    #expect(error.description == "Will not replace public: it is a symbolic link; give the folder itself.")
  }
}
