import Diagnostics

/// Collects what is wrong with one text.
///
/// Nobody reads more than some at once: a text with very many faults gets its first 100 and a count of the rest.
struct Findings {
  private static let limit = 100

  private let source: SourceText
  private var collected: [Diagnostic] = []
  private var left = 0
  private var firstLeft = 0..<0

  /// An empty list for a file.
  init(source: SourceText) {
    self.source = source
  }

  /// Whether what is added from now on is only counted.
  var isFull: Bool { collected.count >= Self.limit }

  /// Adds a finding at a range of byte offsets.
  mutating func add(_ finding: Finding, at range: Range<Int>) {
    guard !isFull else {
      if left == 0 { firstLeft = range }
      left += 1
      return
    }
    collected.append(finding.diagnostic(at: source.place(of: range)))
  }

  /// Everything that was found.
  var diagnostics: [Diagnostic] {
    guard left > 0 else { return collected }
    return collected + [Finding.more(left).diagnostic(at: source.place(of: firstLeft))]
  }
}
