/// Finds letters that are written in parts although Unicode has them whole: text that is not in form NFC (UAX #15).
///
/// Covers the Latin, Greek and Cyrillic letters below U+2000 and the signs that stand for others; Korean and Indic
/// syllables in parts pass.
struct CompositionCheck {
  /// What is wrong with a character after the ones before it.
  enum Fault: Equatable {
    case none
    /// A combining mark after a character that is no letter or digit (nil: after nothing).
    case noLetter(Unicode.Scalar?)
    /// The character, with what stands before it, should be this one.
    case decomposed(Unicode.Scalar?)
  }

  private var base: Unicode.Scalar?
  private var lastClass: Unicode.CanonicalCombiningClass = .notReordered

  /// Passes a character that no mark has to be compared with yet.
  mutating func begin(_ scalar: Unicode.Scalar) {
    base = scalar
    lastClass = .notReordered
  }

  /// Passes a character beyond ASCII and says what is wrong with it.
  mutating func fault(_ scalar: Unicode.Scalar) -> Fault {
    // Nothing below the combining marks is ever decomposed or combined, nor are dashes and quotation marks.
    guard scalar.value >= 0x300, !(0x2010...0x2027).contains(scalar.value) else {
      begin(scalar)
      return .none
    }
    let combiningClass = scalar.properties.canonicalCombiningClass
    if combiningClass != .notReordered { return fault(mark: scalar, combiningClass) }
    // A mark of class 0 joins no letter, and keeps the marks behind it from theirs.
    let isAfterMarkup = scalar.properties.generalCategory == .nonspacingMark && base.map(Self.isMarkup) != false
    defer { begin(scalar) }
    if isAfterMarkup { return .noLetter(base) }
    return Self.standIns[scalar].map { .decomposed($0) } ?? .none
  }

  private mutating func fault(mark: Unicode.Scalar, _ combiningClass: Unicode.CanonicalCombiningClass) -> Fault {
    guard let base, !Self.isMarkup(base) else { return .noLetter(base) }
    let previousClass = lastClass
    lastClass = combiningClass
    if combiningClass < previousClass { return .decomposed(nil) }
    // A mark of the same class before it keeps a mark from its letter.
    if combiningClass == previousClass, previousClass != .notReordered { return .none }
    let parts = String(String.UnicodeScalarView([base, mark]))
    return Self.letters[parts].map { .decomposed($0) } ?? .none
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return false }
    return !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
  }

  /// Every letter by itself: Swift takes texts for the same, as keys too, by canonical equivalence, so that a letter in
  /// parts finds the whole one.
  private static let letters = Dictionary(
    (0xC0...0x1FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).map { (String($0), $0) }
  ) { first, _ in first }

  /// Signs that Unicode keeps only for old character sets, with the characters that they are.
  private static let standIns: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2126}": "\u{03A9}", "\u{212A}": "K", "\u{212B}": "\u{00C5}", "\u{037E}": ";", "\u{0387}": "\u{00B7}",
    "\u{0374}": "\u{02B9}", "\u{2000}": "\u{2002}", "\u{2001}": "\u{2003}", "\u{2329}": "\u{3008}",
    "\u{232A}": "\u{3009}",
  ]
}
