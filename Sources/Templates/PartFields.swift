/// The fields of a part, asked for only when they are needed, so that a view may hold itself.
struct PartFields: Sendable {
  /// The type.
  let type: any View.Type
  /// The fields.
  let fields: @Sendable () -> [Field]

  /// The fields of a view of a type.
  init<Part: View>(_ fields: @escaping @Sendable () -> [ViewField<Part>]) {
    type = Part.self
    self.fields = { fields().map(\.field) }
  }

  /// The type's name, for documentation.
  var typeName: String { String(describing: type) }

  /// The fields by name, with a flag `has-...` for every list.
  ///
  /// Of two fields with one name the first counts, and a field of the view before a flag of ours.
  func byName() -> [String: Field] {
    let fields = fields()
    var named = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
    for field in fields {
      guard let flag = field.automaticFlag, named[flag.name] == nil else { continue }
      named[flag.name] = flag
    }
    return named
  }
}
