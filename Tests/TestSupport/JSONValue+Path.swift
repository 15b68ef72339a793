package import JSON

extension JSONValue {
  /// The value to which a path of names leads; nil where there is none.
  package subscript(path: String...) -> JSONValue? {
    path.reduce(self) { value, name in
      guard case .object(let members) = value else { return nil }
      return members.first { $0.name == name }?.value
    }
  }

  /// The names of an object's members.
  package var names: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }

  /// The text of a string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The items of an array.
  package var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }
}
