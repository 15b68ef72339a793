import Markdown

/// The words, numbers and dates of a record's text, found once for all rules.
struct RecordProse: Sendable {
  /// The most bytes of a text, as for the reading of its Markdown; a longer one is refused and has no words here.
  private static let limit = 256 * 1024

  /// The words and numbers.
  let tokens: [ProseToken]
  /// The dates in words.
  let dates: [DateMention]

  /// The words of the text that begins at an offset of a file.
  init(_ bytes: [UInt8], from offset: Int, shape: MarkdownShape) {
    guard bytes.count - offset <= Self.limit else {
      (tokens, dates) = ([], [])
      return
    }
    let apart = shape.links.map(\.range) + shape.foreignRuns.map(\.range)
    tokens = ProseScanner.tokens(
      of: bytes, in: offset..<bytes.count, apart: apart.sorted { $0.lowerBound < $1.lowerBound })
    dates = DateFinder.mentions(in: tokens, of: bytes)
  }

  /// The words of one value of the front matter.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    tokens = ProseScanner.tokens(of: bytes, in: range)
    dates = DateFinder.mentions(in: tokens, of: bytes)
  }
}
