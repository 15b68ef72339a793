/// How often a text refers to each footnote, and how many of these references are written.
struct FootnoteCounts {
  /// The number of references by footnote, from number 1 at index 0.
  private(set) var totals: [Int] = []
  private var written: [Int] = []

  /// Counts the references of a text.
  init(of tree: MarkdownTree) {
    for node in tree.nodes where node.kind == .footnoteReference {
      let number = Self.number(of: node, in: tree)
      guard number > 0 else { continue }
      while totals.count < number { totals.append(0) }
      totals[number - 1] += 1
    }
    written = Array(repeating: 0, count: totals.count)
  }

  /// The number that a reference shows.
  static func number(of node: MarkdownNode, in tree: MarkdownTree) -> Int {
    Int(String(decoding: tree.literal(node), as: UTF8.self)) ?? 0
  }

  /// Counts one more written reference; returns which one it is, from 1.
  mutating func next(of number: Int) -> Int {
    guard totals.indices.contains(number - 1) else { return 1 }
    written[number - 1] += 1
    return written[number - 1]
  }

  /// The number of references to a footnote.
  func total(of number: Int) -> Int {
    totals.indices.contains(number - 1) ? totals[number - 1] : 0
  }
}
