/// A JSON value whose objects keep their members in the order in which they are given.
///
/// The order makes the same findings the same bytes.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The value as a JSON text (RFC 8259) with two blanks for each level, without a line break at its end.
  package var text: String { String(decoding: bytes(.indented), as: UTF8.self) }

  /// The value as a JSON text in UTF-8, without a line break at its end.
  package func bytes(_ style: JSONStyle) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember(name: $0.0, value: $0.1) })
  }
}
