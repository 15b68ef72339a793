/// A value of a specification case.
enum JSONValue: Decodable, Sendable {
  case null
  case bool(Bool)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .text(String(value))
    } else if let value = try? container.decode(Double.self) {
      self = .text(String(value))
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value as a text; nil when it is something else.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The value as a yes or no; nil when it is something else.
  var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }

  /// The entries of a list; nil when it is something else.
  var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }

  /// The members of an object; nil when it is something else.
  var object: [String: JSONValue]? { if case .object(let object) = self { object } else { nil } }
}
