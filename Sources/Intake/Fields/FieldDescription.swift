/// A key of a mapping without the Swift type of its value.
package struct FieldDescription: Sendable, Hashable {
  /// The key.
  package let name: String
  /// The type of its value.
  package let type: TypeDescription
  /// Whether the mapping must have it.
  package let isRequired: Bool
  /// What it means, in one sentence.
  package let summary: String
}
