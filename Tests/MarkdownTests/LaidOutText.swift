/// A text of known words and structure, whose Markdown can be laid out in many ways.
struct LaidOutText {
  /// A block of a text.
  enum Block {
    case heading(Int, [String])
    case paragraph([String])
    case quote([String])
    case list(isNumbered: Bool, [[String]])
    case table([[String]])
    /// A paragraph that ends in a link.
    case link([String], address: String)
    /// A paragraph that ends in the mark of a footnote.
    case footnote([String], note: [String])
  }

  private static let words = [
    "Gweinidogion", "tŷ", "and", "ŵyl", "housing", "2023", "Iau", "Llywodraeth", "safety", "£3m", "Môn", "data", "–",
    "a’r",
  ]

  private var blocks: [Block]

  /// A text of up to eight blocks.
  init(random: inout Random) {
    blocks = (0...random.below(8)).map { _ in Self.block(&random) }
  }

  /// The Markdown of the text.
  func source(in layout: Layout) -> String {
    var parts: [String] = []
    var notes: [String] = []
    for (position, block) in blocks.enumerated() {
      parts.append(layout.source(of: block, position))
      if let note = layout.note(of: block, position) { notes.append(note) }
    }
    let text = (parts + notes).joined(separator: "\n" + String(repeating: "\n", count: layout.blankLines)) + "\n"
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: layout.lineEnd)
  }

  /// The text with one more word in one of its places.
  func withAnotherWord(random: inout Random) -> LaidOutText {
    var text = self
    let position = random.below(blocks.count)
    text.blocks[position] = Self.changed(blocks[position], &random)
    return text
  }

  private static func changed(_ block: Block, _ random: inout Random) -> Block {
    switch block {
    case .heading(let level, let words): .heading(level, words + ["more"])
    case .paragraph(let words): .paragraph(["More"] + words)
    case .quote(let words): .quote(words + ["more"])
    case .list(let isNumbered, let items): .list(isNumbered: isNumbered, changed(items, &random))
    case .table(let rows): .table(changed(rows, &random))
    case .link(let words, let address):
      random.below(2) == 0 ? .link(words, address: address + "more") : .link(words + ["more"], address: address)
    case .footnote(let words, let note): .footnote(words, note: note + ["more"])
    }
  }

  /// Another first word in one of some runs of words; the number of words stays, because it is that of a row's cells.
  private static func changed(_ runs: [[String]], _ random: inout Random) -> [[String]] {
    var runs = runs
    runs[random.below(runs.count)][0] = "More"
    return runs
  }

  private static func block(_ random: inout Random) -> Block {
    switch random.below(9) {
    case 0: .heading(2 + random.below(2), words(1...5, &random))
    case 1: .quote(words(1...30, &random))
    case 2: .list(isNumbered: true, (0...random.below(4)).map { _ in words(1...20, &random) })
    case 3: .list(isNumbered: false, (0...random.below(4)).map { _ in words(1...20, &random) })
    case 4: .table((0...random.below(4)).map { _ in words(3...3, &random) })
    case 5: .link(words(2...9, &random), address: "https://a.example/\(random.below(1000))/")
    case 6: .footnote(words(2...9, &random), note: words(1...20, &random))
    default: .paragraph(words(1...40, &random))
    }
  }

  private static func words(_ count: ClosedRange<Int>, _ random: inout Random) -> [String] {
    // A first word that no layout can take for a mark at the beginning of a line.
    ["Word"] + (1..<count.lowerBound + random.below(count.count)).map { _ in words[random.below(words.count)] }
  }

  /// Numbers that are the same in every run (SplitMix64).
  struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below a limit.
    mutating func below(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ (value >> 31)) % UInt64(limit))
    }
  }
}
