import Templates
import Testing

struct EscapingTests {
  /// What an attacker would try, in elements and in attributes.
  static let attacks: [String] = {
    let payloads = [
      "<script>alert(1)</script>", "</title><script>x</script>", "\" onmouseover=\"x", "' onfocus='x",
      "<img src=x onerror=x>",
      "<svg/onload=x>", "--><script>x</script>", "]]><script>x</script>", "{{{body}}}", "{{>layout}}", "&lt;script&gt;",
      "&#60;script&#62;", "&#x3c;", "<a href=javascript:x>", "</textarea><b>", "</style><b>", "<!--", "<![CDATA[",
      "<?xml", "<%",
    ]
    let frames: [(String) -> String] = [
      { $0 }, { "\"\u{301}" + $0 }, { $0 + "'\u{308}" }, { "\u{FEFF}" + $0 }, { "\0" + $0 + "\0" },
      { "ŵŷ" + $0 + "ŵŷ" }, { "\r\n" + $0 }, { $0 + $0 }, { "\u{202E}" + $0 }, { "<\u{338}&\u{20DD}>\u{338}" + $0 },
    ]
    return payloads.flatMap { payload in frames.map { $0(payload) } }
  }()

  private func escaped(_ text: String) throws -> String {
    try Site(texts: ["page": "{{title}}"]).page(PageView(title: text))
  }

  @Test("Nothing hostile leaves its element or its attribute")
  func attacks() throws {
    #expect(Self.attacks.count == 200)
    let template = try Site(texts: ["page": "{{title}}{{#tags}}{{.}}{{/tags}}{{#place}}{{place}}{{/place}}"]).set
      .template(named: "page", for: PageView.self).get()
    for attack in Self.attacks {
      var bytes: [UInt8] = []
      template.render(PageView(title: attack, place: attack, tags: [attack]), into: &bytes)
      #expect(!bytes.contains { Array("<>\"'".utf8).contains($0) }, "\(attack)")
      #expect(bytes == Array(String(repeating: byHand(attack), count: 3).utf8), "\(attack)")
    }
  }

  @Test("A quote with a combining mark is escaped")
  func combiningMark() throws {
    #expect(try Array(escaped("\"\u{301}").utf8) == Array("&quot;\u{301}".utf8))
  }

  @Test(
    "Each of the five is escaped at the beginning, in the middle and at the end", arguments: ["&", "<", ">", "\"", "'"])
  func positions(mark: String) throws {
    for text in [mark, mark + "a", "a" + mark, "a" + mark + mark + "a"] {
      #expect(try escaped(text) == byHand(text))
    }
  }

  @Test("Everything else stays as it is")
  func others() throws {
    let ascii = String(decoding: (0..<128).map(UInt8.init).filter { !"&<>\"'".utf8.contains($0) }, as: UTF8.self)
    for text in [ascii, "Llŷr ap Gwynedd, 🏴󠁧󠁢󠁷󠁬󠁳󠁿 — “ŵ”", ""] { #expect(try escaped(text) == text) }
  }

  /// The same, code point by code point.
  private func byHand(_ text: String) -> String {
    let references: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    return text.unicodeScalars.map { references[$0] ?? String($0) }.joined()
  }
}
