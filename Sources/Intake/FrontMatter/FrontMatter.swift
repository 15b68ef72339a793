package import Diagnostics

/// Where the front matter of a record lies in its file.
package struct FrontMatter: Sendable, Equatable {
  /// The bytes between the two `---` lines.
  package let yaml: Range<Int>
  /// The offset of the first byte after the closing line.
  package let bodyOffset: Int

  /// Finds the front matter, after the file's characters were checked; nil when it cannot be told from the text.
  package static func split(_ source: SourceText) -> (FrontMatter?, [Diagnostic]) {
    guard !LineEnds.areOld(source) else { return (nil, [.oldLineEnds(at: source.wholeFile)]) }
    var findings = CharacterCheck.findings(in: source)
    guard !findings.contains(where: { $0.code == .notUTF8 }) else { return (nil, findings) }
    let start = source.hasByteOrderMark ? 3 : 0
    var lines = LineRanges(source.bytes, from: start)
    guard let opening = lines.next(), isFence(source.bytes[opening]) else {
      findings.append(missing(source, from: start))
      return (nil, findings)
    }
    let yamlStart = lines.offset
    while let line = lines.next() {
      guard isFence(source.bytes[line]) else { continue }
      return (FrontMatter(yaml: yamlStart..<line.lowerBound, bodyOffset: lines.offset), findings)
    }
    findings.append(.unclosedFrontMatter(at: source.place(of: opening), near: nearFence(source, from: yamlStart)))
    return (nil, findings)
  }

  /// The first line that was probably meant to close the front matter: blanks before the hyphens, or a dash for them.
  private static func nearFence(_ source: SourceText, from start: Int) -> Place? {
    var lines = LineRanges(source.bytes, from: start)
    while let line = lines.next() {
      let text = source.bytes[line].drop { isBlank($0) }
      let isNear = ["--", "—", "–", "..."].contains { text.starts(with: $0.utf8) }
      // A list item begins with a hyphen as well, but something follows it.
      guard isNear, text.allSatisfy({ $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || isBlank($0) })
      else { continue }
      return source.place(of: line)
    }
    return nil
  }

  /// Tells front matter that does not begin the file from front matter that is not there.
  private static func missing(_ source: SourceText, from start: Int) -> Diagnostic {
    var lines = LineRanges(source.bytes, from: start)
    while let line = lines.next() {
      let text = source.bytes[line].drop { isBlank($0) }
      guard !text.isEmpty else { continue }
      return isFence(text)
        ? .textBeforeFrontMatter(at: source.place(of: start..<text.startIndex))
        : .missingFrontMatter(at: source.place(of: line))
    }
    return .missingFrontMatter(at: source.place(of: start..<start))
  }

  /// Whether a line is three hyphens, blanks after them aside.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
