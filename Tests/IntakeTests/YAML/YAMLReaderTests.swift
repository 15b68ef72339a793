import Diagnostics
import Intake
import Testing

struct YAMLReaderTests {
  private func read(_ text: MarkedText) -> (YAMLNode?, [Diagnostic]) {
    YAMLReader().read(text.source, text.wholeRange)
  }

  @Test("Texts are taken as they are written", arguments: ["0117", "no", "12:30", "2023-02-01", "1e3", "0x1F", "Null"])
  func asWritten(text: String) throws {
    let (node, findings) = read(MarkedText("key: \(text)\n"))
    #expect(findings.isEmpty)
    #expect(node?.line == "{key: \(text)}")
  }

  @Test("Block and flow collections and every style of text are read")
  func styles() throws {
    let text = MarkedText(
      """
      a: plain
      b: 'It''s'
      c: "q\\"q"
      d: |
        one
        two
      e: >-
        folded
        text
      f: [x, {y: z}]   # a comment
      g:
        - {h: i}
        - j: k
          l: m
      """)
    let (node, findings) = read(text)
    #expect(findings.isEmpty)
    #expect(
      node?.line == "{a: plain, b: \"It's\", c: \"q\"q\", d: \"one\ntwo\", e: \"folded text\", "
        + "f: [x, {y: z}], g: [{h: i}, {j: k, l: m}]}")
  }

  @Test("Every value knows its bytes, whatever stands before it")
  func ranges() throws {
    let text = MarkedText(
      """
      a: ⟦Ŵyl “Dewi”⟧   # sylw: ŷ
      b: ⟦|
        ŵ
        two⟧

      # a comment
      c: [⟦'é'⟧, ⟦x⟧]
      d:
        - ⟦"\u{1F600}"⟧
        - ⟦a plain
          text of two lines⟧
      e:⟦⟧
      f: ⟦last⟧

      """)
    let (node, findings) = read(text)
    #expect(findings.isEmpty)
    #expect(node?.scalarRanges == text.ranges)
  }

  @Test("Ranges count the bytes of the whole file, and CRLF as two")
  func rangesInsideFile() throws {
    let text = MarkedText("---\r\na: ⟦é⟧\r\nb: ⟦|\r\n  ŵ\r\n  x⟧\r\nc: ⟦y⟧\r\n---\r\n")
    let end = text.source.bytes.count - 5
    let (node, findings) = YAMLReader().read(text.source, 5..<end)
    #expect(findings.isEmpty)
    #expect(node?.line == "{a: é, b: \"ŵ\nx\", c: y}")
    #expect(node?.scalarRanges == text.ranges)
  }

  @Test("A collection's range ends with its last part")
  func collectionRange() throws {
    let text = MarkedText("a:\n  ⟦b: c\n  d:\n    - e⟧\n\n# end\nf: ⟦[g, h]⟧\n")
    let node = try #require(read(text).0)
    guard case .mapping(let entries) = node.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map(\.value.range) == text.ranges)
  }

  @Test("Keys without a value stay visible")
  func emptyValues() throws {
    let node = try #require(read(MarkedText("a:\nb: ~\nc: null\nd: ''\n")).0)
    guard case .mapping(let entries) = node.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map { $0.value.scalar?.isEmpty } == [true, true, true, false])
  }

  @Test("A text without keys is an empty mapping", arguments: ["", "# nothing\n", "\n\n"])
  func empty(text: String) {
    let (node, findings) = read(MarkedText(text))
    #expect(node?.line == "{}")
    #expect(findings.isEmpty)
  }

  @Test(
    "What a record may not use is reported where it stands",
    arguments: [
      (64, "a: ⟦&x y⟧\nb: c"), (64, "a: b\nc: ⟦*x⟧\n"), (65, "a: ⟦!!str 1⟧\n"), (65, "a: ⟦!x [⟧b]"),
      (66, "⟦<<⟧: {a: b}"),
      (67, "? ⟦[a]⟧\n: b"), (67, "? ⟦a⟧\n: b"), (67, "⟦''⟧: b"), (67, "⟦{a: b}⟧: c"), (69, "a: b\n⟦---⟧\nc: d"),
      (68, "⟦%YAML 1.1\n---⟧\na: b"), (70, "a: 1\nb: 2\n⟦a⟧: 3\n"), (63, "a:⟦\t⟧b"), (63, "a:\n⟦\t⟧b: c"),
    ])
  func refused(code: Int, marked: String) {
    let text = MarkedText(marked)
    let (_, findings) = read(text)
    #expect(findings.numbers == [code])
    #expect(findings.places == text.places)
  }

  @Test("A key given twice keeps its first value and points to it")
  func duplicate() throws {
    let text = MarkedText("⟦é⟧: 1\n⟦é⟧: 2\n")
    let (node, findings) = read(text)
    #expect(node?.line == "{é: 1}")
    #expect(findings.places == [text.places[1]])
    #expect(findings.first?.notes.map(\.place) == [text.places[0]])
  }

  @Test("A key given twice is found among very many")
  func manyKeys() {
    let keys = (0..<999).map { "k\($0): v\n" }.joined()
    #expect(read(MarkedText(keys)).1.isEmpty)
    #expect(read(MarkedText(keys + "k17: w\n")).1.numbers == [70])
  }

  @Test("Sixteen levels are read, seventeen are not")
  func depth() {
    func nested(_ levels: Int) -> MarkedText {
      MarkedText(String(repeating: "[", count: levels) + String(repeating: "]", count: levels))
    }
    #expect(read(nested(16)).1.isEmpty)
    #expect(read(nested(17)).1.numbers == [62])
    #expect(read(nested(100_000)).1.numbers == [62])
  }

  @Test("A list or a group of keys may have 1,000 entries and not one more")
  func length() {
    func list(_ count: Int) -> MarkedText { MarkedText(String(repeating: "- a\n", count: count)) }
    func keys(_ count: Int) -> MarkedText { MarkedText((0..<count).map { "k\($0): a\n" }.joined()) }
    #expect(read(list(1_000)).1.isEmpty)
    #expect(read(list(1_001)).1.map { "\($0.place) \($0.code)" } == ["content/file:1001:3 CMQ071"])
    #expect(read(keys(1_000)).1.isEmpty)
    #expect(read(keys(1_001)).1.map { "\($0.place) \($0.code)" } == ["content/file:1001:1 CMQ071"])
  }

  @Test("A text beyond the limit is not read")
  func size() {
    let fitting = "a: " + String(repeating: "x", count: YAMLLimits.size - 4) + "\n"
    #expect(read(MarkedText(fitting)).1.isEmpty)
    #expect(read(MarkedText(fitting + "b")).1.numbers == [61])
  }

  @Test("Escapes cannot bring in what the file may not hold")
  func escapes() {
    let text = MarkedText(#"a: ⟦"x\u200By"⟧"#)
    let (_, findings) = read(text)
    #expect(findings.numbers == [55])
    #expect(findings.places == text.places)
    #expect(read(MarkedText(#"a: "caf\u00E9 \"x\"""#)).1.isEmpty)
  }

  @Test("A chain of aliases is not expanded")
  func aliasBomb() {
    let text = "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    let (_, findings) = read(MarkedText(text))
    #expect(findings.count == 7)
    #expect(Set(findings.numbers) == [64])
  }
}
