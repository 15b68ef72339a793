/// The forms of single values as regular expressions (ECMA-262), for editors.
///
/// The reader's own code decides; a pattern admits whatever that code admits.
enum SchemaPattern {
  /// Something besides blanks.
  static let text = #"\S"#
  /// A day by its form: the 30 February is for the reader to find.
  static let date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  /// A year of four digits.
  static let year = "^[0-9]{4}$"
  /// An address of the web, without the signs that need encoding.
  static let address = #"^https?://[^\s"<>\\^`{|}]+$"#
  /// The form that `IdentifierSyntax` checks.
  static let identifier = "^[a-z0-9]+(-[a-z0-9]+)*$"
}
