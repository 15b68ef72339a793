/// What a record says of a person's name.
package enum PersonName: Hashable, Sendable {
  /// The name as it is printed, titles and post-nominals included.
  case named(String)
  /// Deliberately without a name ("senior officials").
  case unnamed
  /// A name that the archive has lost.
  case lost
}
