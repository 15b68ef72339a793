package import Model

/// What an entry of a feed holds.
package enum FeedContent: Hashable, Sendable {
  /// The text of the record.
  case html(BodyBytes)
  /// A plain text in its place, such as the note of a withdrawal.
  case text(String)
}
