import Diagnostics
import Markdown
import Model
import TestSupport
import Testing

/// Texts that are made to keep a parser busy.
struct BombTests {
  /// A bomb: its name and its text of roughly a number of bytes.
  struct Bomb: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable (Int) -> String

    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = text
    }

    /// One piece, over and over.
    init(_ piece: String, before: String = "", after: String = "") {
      self.init(before + piece + after) { size in
        before + String(repeating: piece, count: max(1, size / piece.utf8.count)) + after
      }
    }
  }

  static let bombs: [Bomb] = [
    Bomb(">"), Bomb("> ", after: "a"), Bomb("- "), Bomb("1. "), Bomb("["), Bomb("![[]()"), Bomb("![]()"), Bomb("]"),
    Bomb("[a](b"), Bomb("[a](<b"), Bomb("[^"), Bomb("[^a]["), Bomb("*a_"),
    Bomb(String(repeating: "*a_", count: 60) + "\n"), Bomb("**a *b _c "), Bomb("a***"), Bomb("_*"),
    Bomb("www."), Bomb("https://"), Bomb("a@"), Bomb("http://a.b?)"), Bomb("&amp"), Bomb("&amp;"),
    Bomb("<!--", before: "a "),
    Bomb("<a"), Bomb("<a b=\""), Bomb("<?", before: "a "), Bomb("<!A ", before: "a "), Bomb("<![CDATA[", before: "a "),
    Bomb("|"), Bomb("a | b\n--- |\n"), Bomb("|-\n"), Bomb("a\n:-:\n"), Bomb("\\"), Bomb("\t"), Bomb("#"), Bomb("a\n"),
    Bomb("~~"), Bomb("<b>\n"), Bomb("## a\n"), Bomb("[a]{lang=cy}"), Bomb("]{lang=cy}"), Bomb("[a ]{lang=cy"),
    Bomb("1.1 a\n\n"),
    Bomb("[^1] ", after: "\n\n[^1]: a"), Bomb("[a] ", before: "[a]: /\(String(repeating: "x", count: 30_000))\n\n"),
    Bomb("- a\n\n"), Bomb("•\n"), Bomb("a<!--b-->"), Bomb("\r"), Bomb("[a](ftp://b)\n"), Bomb("1. a\n1. b\n\n"),
    Bomb("rows of a wide table") { size in
      String(repeating: "|a", count: 32) + "|\n" + String(repeating: "|-", count: 32) + "|\n"
        + String(repeating: "|\n", count: size / 2)
    },
    Bomb("many wide tables") { size in
      let table = String(repeating: "|a", count: 32) + "|\n" + String(repeating: "|-", count: 32) + "|\n"
      return String(repeating: table + String(repeating: "|\n", count: 900) + "\n", count: max(1, size / 1_930))
    },
    Bomb("many footnotes") { size in
      (0..<size / 24).map { "[^\($0)]: x\n" }.joined() + (0..<size / 24).map { "[^\($0)]" }.joined()
    },
    Bomb("many definitions") { size in (0..<size / 14).map { "[\($0)]: /x\n" }.joined() },
    Bomb("www.a\\-b "), Bomb("<a b=\"\u{1}\">"),
    Bomb("unknown fragments") { size in (0..<size / 24).map { "x [a](#b\($0))\n\n# a\($0)\n\n" }.joined() },
    Bomb("runs of backticks") { size in
      var text = ""
      var length = 1
      while text.utf8.count < size {
        text += "e" + String(repeating: "`", count: length)
        length += 1
      }
      return text
    },
    Bomb("nested emphasis") { size in
      let marks = String(repeating: "*", count: size / 2)
      return marks + "a" + marks
    },
    Bomb("stairs of lists") { size in
      (0..<Int(Double(size).squareRoot())).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n")
    },
  ]

  @Test("A bomb of any size is read or refused at once", arguments: bombs)
  func quick(bomb: Bomb) {
    let reader = MarkdownReader(wording: Samples.wording, language: .en)
    for size in [4_096, 16_384, 65_536, 131_072, 262_144, 1_048_576] {
      let source = SourceText(file: "a.en.md", bytes: Array(bomb.text(size).utf8))
      let start = ProcessorTime.ofThisThread
      let reading = reader.read(source, from: 0)
      #expect(ProcessorTime.ofThisThread - start < .seconds(2), "\(size)")
      #expect(reading.body.html.bytes.count < 8_000_000)
      #expect(TagBalancer(reading.body.html.bytes).faults.isEmpty)
    }
  }

  @Test("There are at least thirty bombs")
  func number() {
    #expect(Set(Self.bombs.map(\.name)).count >= 30)
  }
}
