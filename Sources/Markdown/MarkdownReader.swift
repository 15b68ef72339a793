package import Diagnostics
package import Model

/// Reads the Markdown of records in one language.
///
/// A reader holds no state of a text, so a worker can keep one for all its records.
package struct MarkdownReader: Sendable {
  private let markup: WordingMarkup
  private let language: Language
  private let limits: MarkdownLimits
  private let reservedIDs: Set<String>

  /// A reader for texts of one language, with the words their HTML needs in that language.
  ///
  /// `reservedIDs` are the ids that the page itself uses and that no heading may take.
  package init(
    wording: MarkdownWording,
    language: Language,
    limits: MarkdownLimits = .standard,
    reservedIDs: Set<String> = ["content"]
  ) {
    MarkdownLibrary.prepare()
    self.markup = WordingMarkup(wording)
    self.language = language
    self.limits = limits
    self.reservedIDs = reservedIDs
  }

  /// Reads the text that begins at a byte offset of a file; an offset past the end is an empty text.
  package func read(_ source: SourceText, from offset: Int) -> MarkdownReading {
    let start = min(max(offset, 0), source.bytes.count)
    var findings = Findings(source: source)
    let scan = BodyScan(of: source.bytes, from: start, limits: limits)
    scan.report(to: &findings, limits: limits)
    guard scan.isReadable else { return .unread(findings) }
    let text = ParserInput(source.bytes, scan: scan)
    guard let tree = MarkdownTree(parsing: text, depthLimit: limits.treeDepth) else {
      findings.add(.treeTooDeep(limit: limits.treeDepth), at: start..<start)
      return .unread(findings)
    }
    var writer = BodyWriter(
      tree: tree, positions: SourcePositions(bytes: source.bytes, scan: scan, input: text), scan: scan, markup: markup,
      language: language, ids: PageIDs(reserved: reservedIDs), findings: findings)
    return writer.reading()
  }
}

extension MarkdownReading {
  /// The outcome when a text was not parsed.
  fileprivate static func unread(_ findings: Findings) -> MarkdownReading {
    MarkdownReading(
      body: Body(html: .none, headings: [], opening: ""), shape: MarkdownShape(), diagnostics: findings.diagnostics,
      tree: nil)
  }
}
