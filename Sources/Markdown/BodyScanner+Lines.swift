extension BodyScanner {
  /// Notes what a line's first words say.
  mutating func begin(_ opening: LineOpening, lineStart: Int, content: Int, into scan: inout BodyScan) {
    switch opening {
    case .blank:
      openBrackets.removeAll(keepingCapacity: true)
    case .bullet:
      scan.bullets.append(content..<content + 3)
    case .bracket:
      noteDefinition(at: content, into: &scan)
    case .rule, .words:
      break
    }
    if let mark = mergeMark(at: lineStart) { scan.mergeMarks.append(mark) }
  }

  /// Checks what only a line's end can tell.
  mutating func finish(_ opening: LineOpening, line: Range<Int>, pipes: Int, into scan: inout BodyScan) {
    if line.count > limits.lineBytes {
      scan.exceed(.lineBytes, at: line.lowerBound + limits.lineBytes..<line.upperBound)
    }
    if emphasisMarks > limits.emphasisMarks { scan.exceed(.emphasisMarks, at: line) }
    endDefinition(opening, line: line)
    if let limit = tables.add(opening, pipes: pipes, limits: limits) {
      scan.exceed(limit, at: line)
    }
    if case .blank = opening {
      closeRun()
      runStart = line.upperBound
      emphasisMarks = 0
    }
  }

  /// Notes the definition of a link that is the whole line or ends with it, and whether another may stand on the next one.
  ///
  /// It may where a paragraph may begin: CommonMark 0.29, section 4.7. What follows a definition on its line is its title
  /// or makes it a paragraph, which is shown.
  private mutating func endDefinition(_ opening: LineOpening, line: Range<Int>) {
    let label = openDefinition
    openDefinition = nil
    let isMarked = label.map { bytes[line.lowerBound..<$0.lowerBound].contains { $0 > UInt8(ascii: " ") } } ?? false
    let mayBegin = beginsParagraph || isMarked
    if case .blank = opening {
      beginsParagraph = true
    } else {
      beginsParagraph = bytes[line.lowerBound] == UInt8(ascii: "#")
    }
    let waiting = waitingDefinition
    waitingDefinition = nil
    if let waiting, isTarget(line) {
      definitions.append(waiting)
      beginsParagraph = true
    } else if let label, mayBegin, bytes[label.upperBound..<line.upperBound].allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      waitingDefinition = label
    } else if let label, mayBegin, isTarget(label.upperBound..<line.upperBound) {
      definitions.append(label)
      beginsParagraph = true
    }
  }

  /// Whether a stretch is one word, one with a title behind it, or anything between angles.
  private func isTarget(_ range: Range<Int>) -> Bool {
    let words = bytes[range].split { $0 <= UInt8(ascii: " ") }
    if words.first?.first == UInt8(ascii: "<") { return true }
    guard words.count > 1, let title = words[1].first else { return words.count == 1 }
    return "\"'(".utf8.contains(title)
  }

  /// Ends a run of lines without a blank one.
  mutating func closeRun() {
    if runHasDefinition, position - runStart > longestDefinitionRun.count { longestDefinitionRun = runStart..<position }
    runHasDefinition = false
  }

  /// Notes a footnote's definition, or that the run of lines may define links.
  private mutating func noteDefinition(at start: Int, into scan: inout BodyScan) {
    guard let close = closingBracket(after: start), close + 1 < end, bytes[close + 1] == UInt8(ascii: ":") else {
      // The label of a link's definition may continue on the next line.
      runHasDefinition = true
      return
    }
    guard bytes[start + 1] == UInt8(ascii: "^"), close > start + 2 else {
      runHasDefinition = true
      openDefinition = start..<close + 2
      return
    }
    let label = String(decoding: bytes[start + 2..<close], as: UTF8.self)
    scan.footnoteDefinitions.append(
      FootnoteLabel(text: label, range: start..<close + 1, line: scan.lineStarts.count - 1))
    if scan.footnoteDefinitions.count > limits.footnoteDefinitions {
      scan.exceed(.footnoteDefinitions, at: start..<close + 1)
    }
  }

  /// The offset of the next unescaped `]` on the line, within the 1,000 bytes of the longest label.
  private func closingBracket(after start: Int) -> Int? {
    var index = start + 1
    while index < min(end, start + 1_000) {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// Seven equal signs, angles or bars at the beginning of a line, as version control leaves them.
  private mutating func mergeMark(at start: Int) -> Range<Int>? {
    let mark = bytes[start]
    guard
      mark == UInt8(ascii: "<") || mark == UInt8(ascii: ">") || mark == UInt8(ascii: "=") || mark == UInt8(ascii: "|"),
      start + 7 <= end, bytes[start..<start + 7].allSatisfy({ $0 == mark })
    else { return nil }
    let isAlone =
      start + 7 == end || [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[start + 7])
    guard isAlone else { return nil }
    if mark == UInt8(ascii: "<") { isMerging = true }
    // Without a conflict before it, a row of equal signs is the line under a heading and bars are a table's row.
    return isMerging || mark == UInt8(ascii: ">") ? start..<start + 7 : nil
  }
}
