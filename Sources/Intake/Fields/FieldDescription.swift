/// A key of a mapping without the Swift type of its value.
struct FieldDescription: Sendable, Hashable {
  /// The key.
  let name: String
  /// The type of its value.
  let type: TypeDescription
  /// Whether the mapping must have it.
  let isRequired: Bool
  /// What it means, in one sentence.
  let summary: String
}
