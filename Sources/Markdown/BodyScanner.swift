/// Walks the bytes of a text once, line by line, counting what the limits cap.
///
/// It knows less than a parser: code spans and escaped blocks are looked at like any text. It errs towards counting
/// too much, and its limits are far from what a record needs.
struct BodyScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let limits: MarkdownLimits
  var position: Int
  /// Unescaped opening brackets that wait for their closing ones, since the last blank line.
  var openBrackets: [Int] = []
  var brackets = 0
  var declarations = 0
  /// What has been seen since the last angle that may open an address, as far as it holds no blank.
  var angles: Range<Int>?
  /// Asterisks and underscores since the last blank line.
  var emphasisMarks = 0
  var footnoteReferences = 0
  /// The labels of what is read as the definition of a link, brackets and colons included.
  var definitions: [Range<Int>] = []
  /// The label with which the line begins, where a definition of a link may stand.
  var openDefinition: Range<Int>?
  /// The label that was all of the line before, whose address may be on this one.
  var waitingDefinition: Range<Int>?
  /// Whether the line before lets a paragraph begin.
  var beginsParagraph = true
  var isMerging = false
  var tables = TableCounter()
  /// The bytes of the current run of lines, when one of them looks like a link's definition.
  var runStart: Int
  var runHasDefinition = false
  var longestDefinitionRun = 0..<0

  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, limits: MarkdownLimits) {
    self.bytes = bytes
    self.end = range.upperBound
    self.limits = limits
    self.position = range.lowerBound
    self.runStart = range.lowerBound
  }

  /// Looks at every line.
  mutating func run(into scan: inout BodyScan) {
    while position < end {
      let start = position
      scan.lineStarts.append(start)
      let content = scanPrefix(into: &scan)
      let opening = LineOpening(bytes, from: content, to: end)
      begin(opening, lineStart: start, content: content, into: &scan)
      let pipes = scanLine(into: &scan)
      finish(opening, line: start..<position, pipes: pipes, into: &scan)
    }
    closeRun()
    if longestDefinitionRun.count * brackets > limits.definitionExpansion {
      scan.exceed(.definitionExpansion, at: longestDefinitionRun)
    }
  }

  /// Skips blanks and the marks of quotes and lists, and checks how deep they nest; returns where the words begin.
  private mutating func scanPrefix(into scan: inout BodyScan) -> Int {
    var index = position
    var marks = 0
    var blanks = 0
    var indentation = 0
    while index < end {
      if bytes[index] == UInt8(ascii: " ") {
        blanks += 1
        index += 1
      } else if bytes[index] == UInt8(ascii: "\t") {
        blanks += 4
        index += 1
      } else if let next = afterContainerMark(at: index) {
        indentation += max(0, blanks - (marks > 0 ? 1 : 0))
        marks += 1
        blanks = 0
        index = next
      } else {
        break
      }
    }
    if marks + indentation / 2 > limits.nesting { scan.exceed(.nesting, at: position..<index) }
    return index
  }

  /// The offset after a mark of a quote or list, or nil when there is none.
  private func afterContainerMark(at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: ">"):
      return index + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isBlank(at: index + 1) ? index + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var next = index
      while next < end, next - index < 10, isDigit(bytes[next]) { next += 1 }
      guard next < end, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")") else { return nil }
      return isBlank(at: next + 1) ? next + 1 : nil
    default:
      return nil
    }
  }

  private func isBlank(at index: Int) -> Bool {
    index >= end || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
      || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }
}
