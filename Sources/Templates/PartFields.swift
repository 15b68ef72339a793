import Synchronization

/// The fields of a part, asked for only when they are needed, so that a view may hold itself.
final class PartFields: Sendable {
  /// The type.
  let type: any View.Type
  /// The fields.
  let fields: @Sendable () -> [Field]
  private let table = Mutex<[String: Field]?>(nil)

  /// The fields of a view of a type.
  init<Part: View>(_ fields: @escaping @Sendable () -> [ViewField<Part>]) {
    type = Part.self
    // A key path of a generic type would be made anew each time.
    self.fields = { fields().map { $0.field } }
  }

  /// The type's name, for documentation.
  var typeName: String { String(describing: type) }

  /// The fields by name, with a flag `has-...` for every list; the table is made once.
  ///
  /// Of two fields with one name the first counts, and a field of the view before a flag of ours.
  var byName: [String: Field] {
    table.withLock { known in
      if let known { return known }
      let fields = fields()
      var named = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
      for field in fields {
        guard let flag = field.automaticFlag, named[flag.name] == nil else { continue }
        named[flag.name] = flag
      }
      known = named
      return named
    }
  }
}
