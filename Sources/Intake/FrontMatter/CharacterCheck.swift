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
  private var previous: Unicode.Scalar?

  private init(_ source: SourceText) { self.source = source }

  /// What is wrong with the characters of a file; bytes that are not UTF-8 are the only finding when there are any.
  package static func findings(in source: SourceText) -> [Diagnostic] {
    guard needsLook(source.bytes) else { return [] }
    if let offset = UTF8Scalars.firstInvalidOffset(in: source.bytes) {
      return [.notUTF8(offset: offset, at: source.place(of: offset..<offset + 1))]
    }
    var check = CharacterCheck(source)
    check.run()
    return check.findings
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

  /// Whether there is any byte but printable ASCII, tabs and line breaks.
  private static func needsLook(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        if byte >= 0x7F { return true }
        if byte < 0x20, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") {
          return true
        }
        if previous == UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") { return true }
        previous = byte
      }
      return previous == UInt8(ascii: "\r")
    }
  }

  private mutating func run() {
    var scalars = UTF8Scalars(source.bytes)
    if source.hasByteOrderMark {
      findings.append(.byteOrderMark(at: source.place(of: 0..<3)))
      _ = scalars.next()
    }
    while let (scalar, range) = scalars.next() {
      look(at: scalar, range, next: scalars.peek)
      previous = scalar
      guard findings.count < Self.limit else { return }
    }
  }

  private mutating func look(at scalar: Unicode.Scalar, _ range: Range<Int>, next: Unicode.Scalar?) {
    if scalar.isASCII { composition.begin(scalar) }
    if let fault = CharacterFault(scalar, next: next) {
      return findings.append(.refusedCharacter(scalar, fault, at: source.place(of: range)))
    }
    guard !scalar.isASCII else { return }
    if let meant = Mojibake.meaning(scalar, next: next, previous: previous) {
      return findings.append(.mojibake(scalar, meant, at: source.place(of: range)))
    }
    switch composition.fault(scalar) {
    case .none: break
    case .noLetter(let base): findings.append(.markOnMarkup(scalar, after: base, at: source.place(of: range)))
    case .decomposed(let meant): findings.append(.decomposed(scalar, meant, at: source.place(of: range)))
    }
  }
}
