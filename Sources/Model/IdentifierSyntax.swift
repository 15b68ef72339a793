/// The form of ids, slugs and folder names: `[a-z0-9]+(-[a-z0-9]+)*`.
package enum IdentifierSyntax {
  /// The greatest length in bytes.
  package static let maximumLength = 60

  /// Whether the bytes are well-formed.
  package static func isWellFormed(_ bytes: some Collection<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= maximumLength else { return false }
    var previousIsHyphen = true
    for byte in bytes {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen ? !previousIsHyphen : isLetterOrDigit(byte) else { return false }
      previousIsHyphen = isHyphen
    }
    return !previousIsHyphen
  }

  /// The first code point that no identifier may hold, or nil.
  package static func firstForeignScalar(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      !scalar.isASCII || !(scalar == "-" || isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value)))
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
