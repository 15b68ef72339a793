/// A view's names and kinds, for documentation.
package struct ViewShape: Hashable, Sendable {
  /// The view's name.
  package let name: String
  /// The fields in the view's own order, each list followed by its `has-` flag.
  package let fields: [FieldShape]

  /// The shape of one view.
  package init<V: View>(of view: V.Type) {
    self.init(PartFields { V.fields })
  }

  /// The shapes of a view and of all views within it, each once, outermost first.
  package static func all<V: View>(from view: V.Type) -> [ViewShape] {
    var waiting = [PartFields { V.fields }]
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(V.self)]
    var shapes: [ViewShape] = []
    while !waiting.isEmpty {
      let part = waiting.removeFirst()
      shapes.append(ViewShape(part))
      waiting += part.fields().compactMap(\.access.part).filter { seen.insert(ObjectIdentifier($0.type)).inserted }
    }
    return shapes
  }

  private init(_ part: PartFields) {
    name = part.typeName
    let fields = part.fields()
    let names = Set(fields.map(\.name))
    self.fields = fields.flatMap { field in
      [field] + [field.automaticFlag].compactMap(\.self).filter { !names.contains($0.name) }
    }.map { FieldShape(name: $0.name, kind: $0.access.kind, partName: $0.access.part?.typeName) }
  }
}
