import Files
import Testing

struct DiskPathTests {
  @Test(
    "A path loses the slashes at its end and nothing else",
    arguments: [("", "."), ("a/", "a"), ("a//", "a"), ("/", "/"), ("//", "/"), ("a/../b", "a/../b"), ("./a", "./a")])
  func text(typed: String, kept: String) {
    #expect(DiskPath(typed).text == kept)
  }

  @Test(
    "A path has a name and a parent",
    arguments: [
      ("a/public", "public", "a"), ("public", "public", "."), ("/public", "public", "/"), ("/", "", "/"),
      (".", ".", ".."), ("..", "..", "../.."), ("a/..", "..", "a/../.."), ("a/\u{301}b", "\u{301}b", "a"),
    ])
  func parts(typed: String, name: String, parent: String) {
    #expect(Array(DiskPath(typed).name.utf8) == Array(name.utf8))
    #expect(DiskPath(typed).parent.text == parent)
  }

  @Test("Appending joins with one slash, and the current folder is not spelt out")
  func appending() {
    #expect(DiskPath("a/").appending("b/c").text == "a/b/c")
    #expect(DiskPath(".").appending("b").text == "b")
    #expect(DiskPath("/").appending("b").text == "/b")
  }

  @Test("Two spellings of one accented letter are two paths")
  func equality() {
    #expect("caf\u{E9}" == "cafe\u{301}")
    #expect(DiskPath("caf\u{E9}") != DiskPath("cafe\u{301}"))
    #expect(Set([DiskPath("caf\u{E9}"), DiskPath("cafe\u{301}")]).count == 2)
  }

  @Test("A path in a message cannot act on the terminal")
  func description() {
    #expect("\(DiskPath("a\u{1B}[2J\nb\u{202E}"))" == "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}")
    #expect("\(DiskPath("llythyr-\u{175}"))" == "llythyr-\u{175}")
  }
}
