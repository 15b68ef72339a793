/// Writes JSON (RFC 8259) as bytes, a whole value or one member at a time, so that a long text is never held twice.
package struct JSONWriter: ~Copyable {
  /// What was written so far.
  package private(set) var bytes: [UInt8]
  private let style: JSONStyle
  private var depth = 0
  /// Whether nothing stands in the innermost object or array yet.
  private var isEmpty = true

  /// A writer that goes on after what is in `bytes`.
  package init(_ style: JSONStyle, after bytes: consuming [UInt8] = []) {
    self.style = style
    self.bytes = bytes
  }

  // MARK: Values

  /// Writes one value.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .integer(let number): append(String(number))
    case .string(let string): write(string)
    case .array(let values): array { writer in for value in values { writer.item { $0.write(value) } } }
    case .object(let members): object { writer in for member in members { writer.member(member.name, member.value) } }
    }
  }

  /// Writes a text.
  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write(utf8: $0) }
  }

  /// Writes a text that is UTF-8 already.
  package mutating func write(utf8 text: [UInt8]) {
    text.withUnsafeBufferPointer { write(utf8: $0) }
  }

  // MARK: Objects and arrays

  /// Writes an object, whose members `content` writes.
  package mutating func object<Failure>(
    _ content: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try brackets("{", "}", content)
  }

  /// Writes an array, whose items `content` writes.
  package mutating func array<Failure>(
    _ content: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try brackets("[", "]", content)
  }

  /// Writes a member of an object.
  package mutating func member(_ name: String, _ value: JSONValue) {
    member(name) { $0.write(value) }
  }

  /// Writes a member of an object, whose value `value` writes.
  package mutating func member<Failure>(
    _ name: String, value: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    write(name)
    append(style == .indented ? ": " : ":")
    try value(&self)
  }

  /// Writes an item of an array, which `value` writes.
  package mutating func item<Failure>(
    value: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    try value(&self)
  }

  private mutating func brackets<Failure>(
    _ opening: String, _ closing: String, _ content: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    append(opening)
    depth += 1
    isEmpty = true
    try content(&self)
    depth -= 1
    if !isEmpty { breakLine() }
    append(closing)
    isEmpty = false
  }

  /// Makes room for a member or an item: a comma after the one before, a line of its own.
  private mutating func separate() {
    if !isEmpty { append(",") }
    isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .indented else { return }
    append("\n")
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func write(utf8 text: UnsafeBufferPointer<UInt8>) {
    JSONEscaping(sparesMarkup: style != .embedded).append(text, to: &bytes)
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }
}
