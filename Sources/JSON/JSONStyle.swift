/// How a JSON text is laid out.
package enum JSONStyle: Hashable, Sendable {
  /// Two blanks for each level: for people.
  case indented
  /// Without a blank that is not needed: for programs.
  case compact
  /// Compact, and without `<`, so that it can stand in a `script` element of HTML and nothing in it can end that.
  case embedded
}
