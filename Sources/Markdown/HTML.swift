/// Bytes that are safe inside an HTML page.
enum HTML {
  /// A text as the content of an element or a quoted attribute.
  static func escaped(_ text: String) -> [UInt8] {
    escapedBytes(text.utf8)
  }

  /// A text's bytes as the content of an element or a quoted attribute.
  static func escapedBytes(_ text: some Sequence<UInt8>) -> [UInt8] {
    var html: [UInt8] = []
    append(text, to: &html)
    return html
  }

  /// Adds a text as the content of an element or a quoted attribute.
  static func append(_ text: some Sequence<UInt8>, to html: inout [UInt8]) {
    for byte in text {
      if let entity = entity(of: byte) {
        append(entity, to: &html)
      } else {
        html.append(byte)
      }
    }
  }

  /// The entity of a character that HTML gives a meaning; nil for the others.
  static func entity(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// Adds markup that was written here.
  static func append(_ markup: StaticString, to html: inout [UInt8]) {
    html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Adds an address to a quoted attribute.
  static func appendAddress(_ address: some Sequence<UInt8>, to html: inout [UInt8]) {
    append(LinkAddress.encoded(address), to: &html)
  }
}
