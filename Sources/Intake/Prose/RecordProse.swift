import Markdown

/// The words, numbers and dates of a record's text, found once for all rules.
struct RecordProse: Sendable {
  /// The words and numbers; none while the text is still to do.
  let tokens: [ProseToken]
  /// The dates in words.
  let dates: [DateMention]
  /// Where `TODO` stands: what is not yet written or translated is not compared with anything.
  let toDoMarks: [Range<Int>]

  /// The words of the text that begins at an offset of a file.
  init(_ bytes: [UInt8], from offset: Int, shape: MarkdownShape) {
    guard bytes.count - offset <= MarkdownLimits.standard.bytes else {
      // A text that is not read has no words either.
      (tokens, dates, toDoMarks) = ([], [], [])
      return
    }
    let apart = shape.links.map(\.range) + shape.foreignRuns.map(\.range)
    let found = ProseScanner.tokens(
      of: bytes, in: offset..<bytes.count, apart: apart.sorted { $0.lowerBound < $1.lowerBound })
    toDoMarks = found.filter { Self.isToDoMark($0, in: bytes) }.map(\.range)
    tokens = toDoMarks.isEmpty ? found : []
    dates = DateFinder.mentions(in: tokens, of: bytes)
  }

  /// The words of one value of the front matter.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    tokens = ProseScanner.tokens(of: bytes, in: range)
    dates = DateFinder.mentions(in: tokens, of: bytes)
    toDoMarks = []
  }

  private static let toDoKey = ProseKey(ToDoMark.word)

  private static func isToDoMark(_ token: ProseToken, in bytes: [UInt8]) -> Bool {
    Int(token.end - token.start) == ToDoMark.word.utf8.count && token.key == toDoKey
      && bytes[token.range].elementsEqual(ToDoMark.word.utf8)
  }
}
