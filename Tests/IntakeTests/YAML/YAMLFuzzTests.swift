import Diagnostics
import Intake
import Testing

struct YAMLFuzzTests {
  /// A small generator with a fixed seed (xorshift64), so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let seeds = [
    "date: 2023-02-01\nchair: {name: Ŵ, role: \"A: b\"}\nlist:\n  - a: 'x'\n    b: |\n      c\n  - d\n",
    "? [a]\n: b\n", "&a [*a, !!x y]\n", "\"\\u0041\\x\": >-\n  f\n\n g\n...\n---\n%", "{a: [b, {c: }], d}: e\n",
  ]

  private static let pieces = [
    "\n", ":", " ", "- ", "? ", "[", "]", "{", "}", "\"", "'", "&", "*", "!", "|", ">", "%", "@", "\t", "\r", "#",
    "---",
    "é", "\u{2028}", "\u{FEFF}", "\\u", "\u{0}",
  ].map { Array($0.utf8) }

  @Test("No input brings the reader down, and every place lies in the file")
  func mutations() {
    var generator = Generator()
    for round in 0..<2_000 {
      var bytes = Array(Self.seeds[round % Self.seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...8, using: &generator) { Self.mutate(&bytes, &generator) }
      let source = SourceText(file: "f", bytes: bytes)
      let start = Int.random(in: 0...min(3, bytes.count), using: &generator)
      let (node, findings) = YAMLReader().read(source, start..<bytes.count)
      #expect(node != nil || !findings.isEmpty)
      for range in node?.scalarRanges ?? [] {
        #expect(range.lowerBound >= start && range.upperBound <= bytes.count)
      }
      _ = FrontMatter.split(source)
      _ = CharacterCheck.findings(in: source)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
    let index = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0...3, using: &generator) {
    case 0 where index < bytes.count: bytes.remove(at: index)
    case 1 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 2: bytes.removeLast(min(bytes.count, Int.random(in: 0...9, using: &generator)))
    default: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: index)
    }
  }
}
