package import Diagnostics

/// A key of a mapping: its name, its type, and whether it must be there.
///
/// The one description from which the reader, the hints, the schema and the reference page are made.
package struct Field<Value: Sendable>: Sendable {
  /// The key.
  package let name: String
  /// The type of its value.
  package let type: FieldType<Value>
  /// Whether the mapping must have it.
  package let isRequired: Bool
  /// What it means, in one sentence.
  package let summary: MessageText

  /// A key that may be left out, unless it is required.
  package init(_ name: String, _ type: FieldType<Value>, isRequired: Bool = false, _ summary: MessageText) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.summary = summary
  }

  /// A described key with the reader of its value.
  init(_ description: FieldDescription, _ type: FieldType<Value>) {
    self.init(description.name, type, isRequired: description.isRequired, description.summary)
  }

  /// The key without the Swift type of its value.
  package var description: FieldDescription {
    FieldDescription(name: name, type: type.description, isRequired: isRequired, summary: summary)
  }
}
