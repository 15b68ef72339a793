import Files
import Output
import TestSupport
import Testing

struct SealTests {
  let folder: TemporaryFolder
  let target: DiskPath

  init() throws {
    folder = try TemporaryFolder()
    target = folder.path("public")
    try Site.build(["index.html": "old"], at: target)
  }

  /// Expects that the old site stands as it was, with nothing beside it.
  private func expectOldSite() throws {
    #expect(try folder.files() == ["public/index.html", "public/release/SHA256SUMS"])
    #expect(try folder.text("public/index.html") == "old")
  }

  @Test("A file that was not planned stops the seal")
  func unplanned() throws {
    let stage = try Stage.open(target: target)
    let entries = try Site.write(["a": "1", "b": "2"], to: stage)
    #expect(throws: OutputError.unplanned(target.appending("a"))) { try stage.seal(entries.filter { $0.path == "b" }) }
    try expectOldSite()
  }

  @Test("An empty folder stops the seal")
  func emptyFolder() throws {
    let stage = try Stage.open(target: target)
    try stage.createFolders(["en/empty"])
    let entries = try Site.write(["en/a": "1"], to: stage)
    #expect(throws: OutputError.unplanned(target.appending("en/empty"))) { try stage.seal(entries) }
    try expectOldSite()
  }

  @Test("A planned file that is missing, doubled or of another size stops the seal")
  func notAsPlanned() throws {
    let digest = SHA256Digest(of: [1])
    let plans: [[ManifestEntry]] = [
      [ManifestEntry(path: "a", size: 1, digest: digest), ManifestEntry(path: "b", size: 1, digest: digest)],
      [ManifestEntry(path: "a", size: 1, digest: digest), ManifestEntry(path: "a", size: 1, digest: digest)],
      [ManifestEntry(path: "a", size: 2, digest: digest)],
    ]
    for (plan, path) in zip(plans, ["b", "a", "a"]) {
      let stage = try Stage.open(target: target)
      _ = try stage.write("a", [1])
      #expect(throws: OutputError.notAsPlanned(target.appending(path))) { try stage.seal(plan) }
      try expectOldSite()
    }
  }

  @Test("A link or another name smuggled into the stage stops the seal")
  func smuggled() throws {
    for command in [
      "ln -s /etc/passwd b", "mkfifo b", "rm a && ln -s /etc/passwd a", "ln a ../second", "printf 22 > a",
    ] {
      let stage = try Stage.open(target: target)
      let entry = try stage.write("a", [1])
      try Shell.run("cd \(folder.path)/.public.communique/stage && \(command)")
      #expect(throws: OutputError.self, "\(command)") { try stage.seal([entry]) }
      try Shell.run("rm -rf \(folder.path)/.public.communique")
      try expectOldSite()
    }
  }

  @Test("A failing write names the file of the site, and the stage can still be discarded whole")
  func failingWrite() throws {
    let stage = try Stage.open(target: target)
    _ = try stage.write("a", [1])
    let long = String(repeating: "n", count: 300)
    let failures = [
      ("a", "Could not create \(target)/a: file exists."),
      ("a/b", "Could not create \(target)/a/b: not a directory."),
      ("absent/b", "Could not create \(target)/absent/b: no such file or directory."),
      (long, "Could not create \(target)/\(long): file name too long."),
    ]
    for (path, message) in failures {
      let error = #expect(throws: OutputError.self) { try stage.write(path, [2]) }
      #expect(error?.description == message)
    }
    stage.discard()
    try expectOldSite()
  }

  @Test("A link in the old site is removed with it, and what it leads to is kept")
  func oldLinks() throws {
    try folder.write("kept/file", "1")
    try Shell.run("ln -s ../kept \(target)/way && ln \(folder.path)/kept/file \(target)/hard")
    try Site.build(["index.html": "new"], at: target)
    #expect(try folder.files() == ["kept/file", "public/index.html", "public/release/SHA256SUMS"])
    #expect(try folder.text("kept/file") == "1")
  }

  @Test("A mount point or another file system is a clear error")
  func missingExchange() {
    let error = OutputError.missingExchange(FileError(.replace, DiskPath("public"), .system(18)))
    #expect(error.description.utf8.starts(with: "Could not replace public: invalid cross-device link. The output".utf8))
  }
}
