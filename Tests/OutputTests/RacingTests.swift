import Files
import Output
import TestSupport
import Testing

struct RacingTests {
  let folder: TemporaryFolder
  let target: DiskPath

  init() throws {
    folder = try TemporaryFolder()
    target = folder.path("public")
  }

  @Test("A second build says at once that it is busy, and changes nothing")
  func busy() throws {
    let stage = try Stage.open(target: target)
    let entry = try stage.write("index.html", [1])
    let before = try FileTree.scan(folder.path)
    #expect(throws: OutputError.busy(target)) { try Stage.open(target: target) }
    #expect(try FileTree.scan(folder.path) == before)
    try stage.seal([entry])
    try Site.build(["index.html": "2"], at: target)
    #expect(try folder.text("public/index.html") == "2")
  }

  @Test("Two targets in one folder do not hinder each other")
  func neighbours() throws {
    let stage = try Stage.open(target: target)
    try Site.build(["index.html": "2"], at: folder.path("other"))
    try stage.seal([])
    #expect(try folder.files() == ["other/index.html", "other/release/SHA256SUMS", "public/release/SHA256SUMS"])
  }

  @Test("Of many builds at once each one is whole or busy")
  func many() async throws {
    let built = try await withThrowingTaskGroup(of: Int.self) { group in
      for builder in 0..<8 {
        group.addTask { @concurrent in
          var built = 0
          for round in 0..<50 {
            do {
              try Site.build(Self.site("\(builder) \(round)"), at: target)
              built += 1
            } catch OutputError.busy {
              await Task.yield()
            }
          }
          return built
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(built > 0)
    let files = try folder.files()
    #expect(files == (Self.site("").keys + ["release/SHA256SUMS"]).map { "public/\($0)" }.sorted())
    let pages = files.filter { $0 != "public/release/SHA256SUMS" }
    #expect(Set(try pages.map { try folder.text($0) }).count == 1)
  }

  /// A site large enough for its removal to take a while.
  private static func site(_ text: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (0..<40).map { ("en/\($0)/page", text) })
  }

  @Test("What a killed build left is cleared, at whatever step it died")
  func litter() throws {
    try Site.build(["index.html": "old"], at: target)
    let work = ".public.communique"
    for commands in [
      "mkdir \(work)",
      "mkdir -p \(work)/stage",
      "mkdir -p \(work)/stage/en/a && printf half > \(work)/stage/en/a/index.html",
      "mkdir \(work) && cp -r public \(work)/stage",
      "mkdir -p \(work)/stage && ln -s ../../public \(work)/stage/way",
    ] {
      try Shell.run("cd \(folder.path) && \(commands)")
      try Site.build(["index.html": commands], at: target)
      #expect(try folder.text("public/index.html") == commands)
      #expect(try folder.files() == ["public/index.html", "public/release/SHA256SUMS"])
    }
  }

  @Test("What somebody else keeps in the hidden folder stays")
  func foreignLitter() throws {
    try folder.write(".public.communique/letter.txt", "1")
    try Site.build(["index.html": "1"], at: target)
    #expect(try folder.text(".public.communique/letter.txt") == "1")
  }

  @Test("A reader who looks during two hundred exchanges always sees one whole site")
  func readers() async throws {
    try Site.build(["a": "0", "en/b": "0"], at: target)
    let target = target
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { @concurrent in
        for round in 1...200 {
          try Site.build(["a": "\(round)", "en/b": "\(round)"], at: target)
        }
      }
      group.addTask { @concurrent in
        var last = 0
        while last < 200 {
          let (site, number) = try Self.read(target)
          #expect(site.0 == site.1, "torn")
          #expect(number >= last)
          last = number
        }
      }
      try await group.waitForAll()
    }
  }

  /// Opens the site once and reads both its pages; again when the site that was opened is being removed.
  private static func read(_ target: DiskPath) throws -> (site: (String, String), number: Int) {
    while true {
      // An absent target would throw here, and fail the test: there is a site at every instant.
      let site = try Folder.open(target)
      do {
        let (first, second) = (try text("a", in: site), try text("en/b", in: site))
        return ((first, second), try #require(Int(first)))
      } catch let error as FileError where error.isAbsence {
        #expect(try Folder.open(target).identity() != site.identity(), "a page is missing from the public site")
      }
    }
  }

  private static func text(_ page: String, in site: Folder) throws -> String {
    String(decoding: try FileReading.read(page, in: site, limit: 100), as: UTF8.self)
  }
}
