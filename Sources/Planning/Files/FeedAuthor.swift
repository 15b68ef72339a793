/// Whose a feed or an entry is.
package struct FeedAuthor: Hashable, Sendable {
  /// The name of the government or organisation.
  package let name: String
  /// The address of its own site.
  package let address: String?
}
