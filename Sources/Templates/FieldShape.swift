/// A field of a view as documentation shows it.
package struct FieldShape: Hashable, Sendable {
  /// The name that templates use.
  package let name: String
  /// The kind of value.
  package let kind: FieldKind
  /// The name of the part's view, for kinds that open one.
  package let partName: String?
}
