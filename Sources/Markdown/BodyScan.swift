/// What one look at the bytes of a text tells before it is parsed.
///
/// All offsets are byte offsets in the file.
struct BodyScan: Sendable {
  /// Where the text begins and ends.
  let range: Range<Int>
  /// The offset of each line's first byte; a line ends with LF, CRLF or CR, as the parser counts lines.
  var lineStarts: [Int] = []
  /// The definitions of footnotes, in order.
  var footnoteDefinitions: [FootnoteLabel] = []
  /// The well-formed marks of another language, in order of their closing brackets.
  var languageMarks: [LanguageMark] = []
  /// The labels of definitions of links to which nothing refers, brackets and colons included.
  var unusedDefinitions: [Range<Int>] = []
  /// Marks with a tag that is not accepted.
  var unknownTags: [(tag: String, range: Range<Int>)] = []
  /// Marks without brackets before them.
  var looseMarks: [Range<Int>] = []
  /// References to characters that nobody can see.
  var invisibleReferences: [Range<Int>] = []
  /// Lines that begin with a typed bullet.
  var bullets: [Range<Int>] = []
  /// Marks that a merge left behind.
  var mergeMarks: [Range<Int>] = []
  /// The limits that are broken, each once, at its first place.
  var excesses: [(limit: LimitExcess, range: Range<Int>)] = []
  /// Whether the text holds control characters, which are kept from the parser.
  var hasControls = false

  /// Looks at the bytes from an offset to the end.
  init(of bytes: [UInt8], from start: Int, limits: MarkdownLimits) {
    range = start..<bytes.count
    guard range.count <= limits.bytes else {
      exceed(.bytes, at: start + limits.bytes..<bytes.count)
      return
    }
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = BodyScanner(buffer, range: range, limits: limits)
      scanner.run(into: &self)
      unusedDefinitions = LinkLabels(buffer, in: range).unused(of: scanner.definitions)
    }
  }

  /// Whether the text may be given to the parser.
  var isReadable: Bool { excesses.isEmpty && mergeMarks.isEmpty && invisibleReferences.isEmpty }

  /// Notes a broken limit once.
  mutating func exceed(_ limit: LimitExcess, at range: Range<Int>) {
    guard !excesses.contains(where: { $0.limit == limit }) else { return }
    excesses.append((limit, range))
  }

  /// The bytes of a line from 0, with its line break.
  func line(_ index: Int) -> Range<Int> {
    guard index < lineStarts.count, index >= 0 else { return range.upperBound..<range.upperBound }
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : range.upperBound
    return lineStarts[index]..<end
  }
}
