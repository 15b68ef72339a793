/// Text made safe for HTML and XML, in elements and in quoted attributes.
package enum Escaping {
  /// The five bytes as bits; all of them are below 64.
  private static let marked: UInt64 =
    1 << UInt64(UInt8(ascii: "&")) | 1 << UInt64(UInt8(ascii: "<")) | 1 << UInt64(UInt8(ascii: ">"))
    | 1 << UInt64(UInt8(ascii: "\"")) | 1 << UInt64(UInt8(ascii: "'"))

  /// Appends a text with `&`, `<`, `>`, `"` and `'` as references.
  ///
  /// It looks at bytes: as a `Character`, a quote and a combining mark would be one and would pass.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  /// Appends a text that is UTF-8 already.
  package static func append(_ text: [UInt8], to output: inout [UInt8]) {
    text.withUnsafeBufferPointer { append($0, to: &output) }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 64, marked >> UInt64(byte) & 1 == 1 else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(referenceTo: byte, to: &output)
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func append(referenceTo byte: UInt8, to output: inout [UInt8]) {
    let reference: StaticString =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&#39;"
      }
    output.append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
  }
}
