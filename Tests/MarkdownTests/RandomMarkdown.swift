/// Texts of random pieces of Markdown, the same in every run.
struct RandomMarkdown {
  private static let pieces = [
    "word", " ", " ", "\n", "\n\n", "\n\n", "*", "**", "_", "__", "`", "``", "[", "]", "](", ")", "(", "![", "<", ">",
    "<b>", "</b>", "<script>", "</script>", "<!--", "-->", "<a href=\"javascript:x\">", "javascript:",
    "https://a.example",
    "www.a.example", "a@b.example", "](https://a.example)", "](javascript:alert(1))", "](java&#115;cript:x)",
    "](#word)",
    "](<java\nscript:x>)", "[^1]", "\n\n[^1]: note", "\n[^2]: ", "[^2]", "{lang=cy}", "]{lang=cy}", "]{lang=en-GB}",
    "]{lang=\">}", "\n- ", "\n  - ", "\n1. ", "\n3) ", "\n> ", "\n## ", "\n#### ", "\n# ", "\n---\n", "\n===\n",
    "\n***\n",
    "\n    ", "\n```\n", "\n| a | b |\n|:-:|--:|\n| ", " | ", "|\n", "\\", "\\[", "&", "&amp;", "&lt;script&gt;",
    "&quot;", "\"",
    "'", "ŵ", "\u{301}", "😀", "\u{0}", "\u{2}", "\u{3}", "\u{2}0\u{2}", "\r", "\r\n", "\t", "  \n", "~~", "•", "1.1 ",
    "\n\n[word]: https://b.example \"t\"\n\n", "[word]", "[word][]", "=", "onerror=\"x\"", "\u{FEFF}", "%00", "::",
  ]
  private var state: UInt64

  /// The texts of one seed.
  init(seed: UInt64) {
    state = seed
  }

  /// The next text.
  mutating func next() -> String {
    let count = 1 + below(60)
    return (0..<count).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
  }

  /// A number below a limit (SplitMix64).
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
