/// The names that tags may hold.
enum TemplateName {
  /// Whether a name is made of ASCII letters, digits and hyphens in parts joined by dots, or is a dot alone.
  static func isWellFormed(_ name: ArraySlice<UInt8>) -> Bool {
    if name.elementsEqual([dot]) { return true }
    return name.split(separator: dot, omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy(isNameByte)
    }
  }

  /// The parts of a dotted name.
  static func parts(of name: String) -> [String] {
    guard name.utf8.contains(dot) else { return [name] }
    return name.utf8.split(separator: dot).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let dot = UInt8(ascii: ".")

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
