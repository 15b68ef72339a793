/// What a template may name: the values of a page or of a part of one.
///
/// A view that lists itself is allowed: its fields are asked for only when a template opens it.
package protocol View: Sendable {
  /// The names that a template may use, each with its value.
  static var fields: [ViewField<Self>] { get }
}
