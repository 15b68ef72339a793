/// Writes JSON values as bytes.
struct JSONWriter {
  private static let digits = Array("0123456789abcdef".utf8)

  private var bytes: [UInt8] = []
  private var depth = 0

  /// What was written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes one value.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .integer(let number): append(String(number))
    case .string(let string): writeString(string)
    case .array(let values):
      writeList("[", values, "]") { $0.write($1) }
    case .object(let members):
      writeList("{", members, "}") { writer, member in
        writer.writeString(member.name)
        writer.append(": ")
        writer.write(member.value)
      }
    }
  }

  /// Items on lines of their own between two brackets; nothing between them when there are no items.
  private mutating func writeList<Item>(
    _ opening: String, _ items: [Item], _ closing: String, item write: (inout JSONWriter, Item) -> Void
  ) {
    append(opening)
    depth += 1
    for (index, item) in items.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      indent()
      write(&self, item)
    }
    depth -= 1
    if !items.isEmpty {
      append("\n")
      indent()
    }
    append(closing)
  }

  private mutating func writeString(_ string: String) {
    append("\"")
    for scalar in string.unicodeScalars { write(scalar) }
    append("\"")
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    // JSON asks this of the controls below the blank; the others would act on a terminal that shows the report.
    case _ where scalar.isUnseen: for unit in UTF16.encode(scalar) ?? .init() { writeEscape(unit) }
    default: bytes += UTF8.encode(scalar) ?? .init()
    }
  }

  /// `\u` and four hexadecimal digits.
  private mutating func writeEscape(_ unit: UInt16) {
    append("\\u")
    for shift in [12, 8, 4, 0] { bytes.append(Self.digits[Int(unit >> UInt16(shift)) & 0xF]) }
  }

  private mutating func indent() {
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }
}
