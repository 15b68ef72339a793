/// What a name means at its place.
enum Meaning {
  /// A word of the language, escaped.
  case constant([UInt8])
  /// The text that lies in a frame.
  case item(frame: Int)
  /// A field of the view in a scope.
  case field(Field, Scope)
}
