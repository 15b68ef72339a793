import Bytes
package import Diagnostics

/// Finds the characters that no record may hold: broken, invisible, decomposed or misread ones.
///
/// Every byte of the file counts, comments and body included. An ASCII text costs one pass over its bytes.
package struct CharacterCheck {
  /// The most findings of one file; more would bury the first.
  private static let limit = 50

  private let source: SourceText
  private var findings: [Diagnostic] = []
  private var composition = CompositionCheck()
  /// The offset of the first byte that is not UTF-8.
  private var invalidOffset: Int?

  private init(_ source: SourceText) { self.source = source }

  /// What is wrong with the characters of a file; bytes that are not UTF-8 are the only finding when there are any.
  package static func findings(in source: SourceText) -> [Diagnostic] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var check = CharacterCheck(source)
      check.run(bytes)
      guard let offset = check.invalidOffset else { return check.findings }
      return [.notUTF8(offset: offset, at: source.place(of: offset..<offset + 1))]
    }
  }

  /// What is wrong with a text that was written with backslash codes, all of it reported at the text's place.
  package static func findings(inEscapesOf text: String, at range: Range<Int>, of source: SourceText) -> [Diagnostic] {
    let inner = findings(in: SourceText(file: source.file, bytes: Array(text.utf8)))
    return inner.map { finding in
      Diagnostic(
        code: finding.code, severity: finding.severity, place: source.place(of: range), summary: finding.summary,
        reason: finding.reason, fix: finding.fix)
    }
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    if source.hasByteOrderMark { findings.append(.byteOrderMark(at: source.place(of: 0..<3))) }
    var scalars = UTF8Scalars(bytes, from: source.hasByteOrderMark ? 3 : 0)
    while let (scalar, range) = scalars.next() {
      look(at: scalar, range, previous: scalars.previous, next: scalars.peek)
      guard findings.count < Self.limit else {
        invalidOffset = bytes.firstOffsetNotUTF8
        return
      }
    }
    invalidOffset = scalars.invalidOffset
  }

  private mutating func look(
    at scalar: Unicode.Scalar, _ range: Range<Int>, previous: Unicode.Scalar?, next: Unicode.Scalar?
  ) {
    if Self.isCommon(scalar.value) { return composition.begin(scalar) }
    if let previous, previous.isASCII { composition.begin(previous) }
    if let fault = CharacterFault(scalar, next: next) {
      composition.begin(scalar)
      return findings.append(.refusedCharacter(scalar, fault, at: source.place(of: range)))
    }
    guard !scalar.isASCII else { return }
    if let meant = Mojibake.meaning(scalar, next: next, previous: previous) {
      composition.begin(scalar)
      return findings.append(.mojibake(scalar, meant, at: source.place(of: range)))
    }
    switch composition.fault(scalar) {
    case .none: break
    case .noLetter(let base): findings.append(.markOnMarkup(scalar, after: base, at: source.place(of: range)))
    case .decomposed(let meant): findings.append(.decomposed(scalar, meant, at: source.place(of: range)))
    }
  }

  /// Whether a character is one of those that every Welsh text holds: accented Latin letters, but for the four that
  /// misread text begins with, dashes and quotation marks.
  private static func isCommon(_ value: UInt32) -> Bool {
    switch value {
    case 0xC2, 0xC3, 0xC5, 0xE2: false
    case 0xC0...0x17F, 0x2010...0x2027: true
    default: false
    }
  }
}
