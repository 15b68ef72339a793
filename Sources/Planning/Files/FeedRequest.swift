/// Which feed is asked for, in whatever language.
package struct FeedRequest: Hashable, Sendable {
  /// What the feed is of.
  package let subject: FeedSubject
  /// How it is written.
  package let format: FeedFormat
}
