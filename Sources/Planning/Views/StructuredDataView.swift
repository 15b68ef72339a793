package import JSON
package import Templates

/// What a page states, for programs: JSON-LD in the terms of schema.org.
package struct StructuredDataView: View {
  /// The statements.
  package let json: JSONValue

  package static let fields: [ViewField<Self>] = [
    .html("json") { $0.json.bytes(.embedded) }
  ]
}
