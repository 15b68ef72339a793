/// How the value of a key is read, and how that is described.
package struct FieldType<Value: Sendable>: Sendable {
  /// The type in words and for schemas.
  package let description: TypeDescription
  /// Reads a value; nil only after a finding was reported.
  package let read: @Sendable (YAMLNode, inout ReadingContext) -> Value?

  /// A type with its reader.
  package init(_ description: TypeDescription, read: @escaping @Sendable (YAMLNode, inout ReadingContext) -> Value?) {
    self.description = description
    self.read = read
  }

  /// The same on the page, another value in Swift.
  package func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> FieldType<Other> {
    FieldType<Other>(description) { node, context in read(node, &context).map(transform) }
  }
}
