import Diagnostics

/// Finds the marks that an unfinished merge left in YAML.
///
/// Between them stand two versions of the same keys, so nothing else that could be said of the text would help.
struct MergeMarks {
  /// A finding for every mark in a range of a file; none unless a conflict is opened.
  static func findings(in source: SourceText, _ range: Range<Int>) -> [Diagnostic] {
    guard source.bytes[range].contains(UInt8(ascii: "<")) else { return [] }
    var findings: [Diagnostic] = []
    var lines = LineRanges(source.bytes, from: range.lowerBound)
    while lines.offset < range.upperBound, findings.count < 50, let line = lines.next() {
      guard let mark = mark(source.bytes[line]) else { continue }
      guard !findings.isEmpty || mark == UInt8(ascii: "<") else { continue }
      findings.append(.yamlMergeMark(at: source.place(of: line.lowerBound..<line.lowerBound + 7)))
    }
    return findings
  }

  /// The byte of which a line has seven at its beginning, and then a blank or nothing.
  private static func mark(_ line: ArraySlice<UInt8>) -> UInt8? {
    guard let first = line.first, "<=>|".utf8.contains(first),
      line.prefix(7).elementsEqual(repeatElement(first, count: 7))
    else { return nil }
    return line.count == 7 || line.dropFirst(7).first == UInt8(ascii: " ") ? first : nil
  }
}

extension Diagnostic {
  /// What a merge left behind.
  static func yamlMergeMark(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(59), place: place,
      summary: MessageText(
        en: "This is the mark of a merge that nobody finished.", cy: "Marc cyfuno na chafodd ei orffen yw hwn."),
      reason: MessageText(
        en: "Two versions of the same facts stand one after the other here.",
        cy: "Mae dwy fersiwn o’r un ffeithiau y naill ar ôl y llall yma."),
      fix: MessageText(
        en: "Keep the right version and delete the three lines of marks.",
        cy: "Cadwch y fersiwn gywir a dilëwch y tair llinell o farciau."))
  }
}
