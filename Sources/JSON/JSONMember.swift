/// A name in a JSON object with its value.
package struct JSONMember: Hashable, Sendable {
  /// The name, which is unique in its object.
  package let name: String
  /// The value.
  package let value: JSONValue

  /// A member of an object.
  package init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension [JSONMember] {
  /// The members that have a value, in their order.
  package init(present members: KeyValuePairs<String, JSONValue?>) {
    self = members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }
  }
}
