/// One name of a view without the view's type.
struct Field: Sendable {
  /// The name that templates use.
  let name: String
  /// The kind and the value.
  let access: FieldAccess
}

extension Field {
  /// The flag that tells whether a list has anything, named `has-` and the list's name; nil for other kinds.
  var automaticFlag: Field? {
    switch access {
    case .texts(_, let flag), .list(_, let flag, _): Field(name: "has-" + name, access: .flag(flag))
    default: nil
    }
  }
}
