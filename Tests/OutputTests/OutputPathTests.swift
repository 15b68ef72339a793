import Files
import Output
import TestSupport
import Testing

struct OutputPathTests {
  let folder: TemporaryFolder
  let stage: Stage

  init() throws {
    folder = try TemporaryFolder()
    stage = try Stage.open(target: folder.path("public"))
  }

  @Test(
    "A path that could leave the site, or is not spelt alike everywhere, is refused",
    arguments: [
      "", "/", "/etc/passwd", "..", "../x", "a/../x", "a/..", ".", "./x", "a//b", "a/", "a\\b", "a b", "a\nb", "a\0b",
      "caf\u{E9}", "a/\u{301}b", "a:b", "a%2Fb", "a?b", "*", "\u{2024}\u{2024}/x", "a\u{202E}b",
    ])
  func unsafe(path: String) {
    #expect(throws: OutputError.unsafePath(path)) { try stage.write(path, [1]) }
    #expect(throws: OutputError.unsafePath(path)) { try stage.createFolders([path]) }
  }

  @Test("Plain names are written", arguments: ["index.html", ".well-known", "...", "A~b_c-1.2", "-rf"])
  func safe(path: String) throws {
    let entry = try stage.write(path, [1, 2])
    #expect(entry == ManifestEntry(path: path, size: 2, digest: SHA256Digest(of: [1, 2])))
    try stage.seal([entry])
    #expect(try folder.files() == ["public/\(path)", "public/release/SHA256SUMS"].sorted())
  }
}
