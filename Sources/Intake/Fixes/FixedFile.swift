package import Diagnostics
package import Model

/// A file after every safe fix.
package struct FixedFile: Sendable {
  /// What the file is, which decides how its facts are read.
  package enum Kind: Sendable {
    /// A record: front matter and text.
    case record(RecordKind)
    /// A registry file with these keys, or words of the pages, which have no keys of types.
    case yaml([FieldDescription])
  }

  /// The bytes after the fixes.
  package private(set) var bytes: [UInt8]
  /// How often each fix was made; none at all where the file is as it was.
  package private(set) var counts: [Fix: Int] = [:]

  private let kind: Kind

  /// Makes every fix that a file needs. Fixing what comes out changes nothing more.
  package init(_ source: SourceText, as kind: Kind) {
    bytes = source.bytes
    self.kind = kind
    for fix in Fix.allCases { apply(fix, to: source.file) }
  }

  private mutating func apply(_ fix: Fix, to file: String) {
    // One fix may make room for another of its sort: an accent on a letter that has just been made whole.
    for _ in 0..<Self.rounds {
      let edits = edits(of: fix, in: SourceText(file: file, bytes: bytes))
      guard !edits.isEmpty else { return }
      bytes = edits.applied(to: bytes)
      counts[fix, default: 0] += edits.count
    }
  }

  /// More than the accents that any letter has.
  private static let rounds = 8

  private func edits(of fix: Fix, in source: SourceText) -> [TextEdit] {
    switch fix {
    case .byteOrderMark: source.hasByteOrderMark ? [.remove(0..<3)] : []
    case .lineEnds: LineEndFix.edits(in: source)
    case .blankBeginning: isRecord ? BlankBeginningFix.edits(in: source) : []
    case .composition: CompositionFix.edits(in: source.bytes)
    case .date: ValueFix(source, kind)?.dates ?? []
    case .quotes: ValueFix(source, kind)?.quotes ?? []
    case .trailingBlanks: TrailingBlankFix.edits(in: source, isRecord: isRecord)
    }
  }

  private var isRecord: Bool {
    if case .record = kind { true } else { false }
  }
}
