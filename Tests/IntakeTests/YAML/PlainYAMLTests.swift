import Diagnostics
import Intake
import Testing

/// A comment makes libyaml read a text, so that both ways of reading are at hand.
struct PlainYAMLTests {
  /// A small generator with a fixed seed (xorshift64), so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let texts = [
    "date: 2023-02-01\nlocation:\n  mode: hybrid\n  place: Caerdydd\nparticipants:\n  - name: Siân ap Rhys MS\n"
      + "    role: \"Minister: health\"\n    government: wales\n    chair: true\n  - name: 'The O’Neill'\n    role: x\n"
      + "status: agreed\nlist:\n  - a\n  - b c\n",
    "a: b\n", "a: 12:30\nb: \"\"\nc: ''\nd: é – ŵ\n", "a:\n    b:\n     c: d\n    e: f\ng:\n - h:\n    i: j\n",
  ]

  private static let pieces = [
    "\n", ":", " ", "  ", "- ", "a: ", "\n  ", "\n    ", "\n  - ", "\"", "'", "#", "é", "’", "\u{2028}", "\u{85}", "~",
    "null", "|", "?", ",", "<<: ", "\\", "A",
  ].map { Array($0.utf8) }

  @Test("What is read without libyaml is what libyaml reads, every range included")
  func equality() {
    var generator = Generator()
    for round in 0..<4_000 {
      var bytes = Array(Self.texts[round % Self.texts.count].utf8)
      for _ in 0..<round % 4 { Self.mutate(&bytes, &generator) }
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      expectEqual(bytes)
    }
  }

  @Test(
    "Texts at the edge of the usual shape",
    arguments: [
      "a: b \n", "a:  b\n", "a:\n", "a: b\n\nc: d\n", "a: b\n  c\n", "a: b\n c: d\n", "a:\n- b\n", "a:\n  - - b\n",
      "a: -b\n", "a: b: c\n", "a: b #c\n", "a: b#c\n", "a: b:\n", "a: \"b\" c\n", "a: 'b''c'\n", "a: b\na: c\n",
      "-a: b\n", "- a\n", "a:\n  - b\n c: d\n", "a:\n    b: c\n  d: e\n", "a : b\n", "A: b\n", "a: null\n", "a: ~\n",
      "<<: b\n", "...\n",
      "a: @b\n", "a: \u{A0}b\n", "a: b\u{FEFF}\n", "a: b\u{2029}c: d\n", "a: [b, c]\n", "a: \"\\x41\"\n", " a: b\n", "",
    ])
  func edges(text: String) {
    expectEqual(Array(text.utf8))
  }

  /// Expects the same of a text and of the text with a comment behind it.
  private func expectEqual(_ bytes: [UInt8]) {
    let both = [bytes, bytes + Array("# end\n".utf8)].map { bytes in
      YAMLReader().read(SourceText(file: "f", bytes: bytes), 0..<bytes.count)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(both[0].0.map(Self.words) == both[1].0.map(Self.words), "\(text.debugDescription)")
    #expect(both[0].1.map(\.code) == both[1].1.map(\.code), "\(text.debugDescription)")
  }

  /// A tree with all its ranges in words.
  private static func words(_ node: YAMLNode) -> String {
    let content =
      switch node.content {
      case .scalar(let scalar): "\(scalar.text.debugDescription) \(scalar.isPlain)"
      case .sequence(let items): "\(items.map(words))"
      case .mapping(let entries): "\(entries.map { "\($0.key) \($0.keyRange): \(words($0.value))" })"
      }
    return "\(node.range) \(content)"
  }

  private static func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
    let index = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0...2, using: &generator) {
    case 0 where index < bytes.count: bytes.remove(at: index)
    case 1 where index < bytes.count: bytes[index] = UInt8.random(in: 0x20...0x7E, using: &generator)
    default: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: index)
    }
  }
}
