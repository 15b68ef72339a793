import Model

/// An old address that leads to a record.
struct FormerAddress: Sendable {
  /// The path of the redirect page's file below the root of the site.
  let file: String
  /// The position of the record.
  let record: Int
  /// The language of the page it leads to.
  let language: Language

  /// The path of the file at an address as an editor wrote it, from the site's root, or nil when it is no plain path.
  ///
  /// An address that ends in `.html` is a file; any other is a folder with an `index.html`.
  static func file(at address: String) -> String? {
    var segments = address.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard segments.count > 1, segments.removeFirst().isEmpty else { return nil }
    if segments.last?.isEmpty == true { segments.removeLast() }
    guard !segments.isEmpty, segments.allSatisfy({ isPlain(Array($0)) }) else { return nil }
    let path = segments.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    return path.utf8.suffix(5).elementsEqual(".html".utf8) ? path : path + "/index.html"
  }

  /// Letters, digits, and `-._~` but not at the start: nothing that climbs, hides or has to be escaped.
  private static func isPlain(_ segment: [UInt8]) -> Bool {
    guard let first = segment.first, segment.count <= 255, isLetterOrDigit(first) else { return false }
    return segment.allSatisfy { isLetterOrDigit($0) || "-._~".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
