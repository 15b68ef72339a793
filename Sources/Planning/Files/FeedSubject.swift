/// What a feed is of; positions are those of the plan's own lists.
package enum FeedSubject: Hashable, Sendable {
  /// Every record.
  case everything
  /// What the index of a government lists.
  case government(Int)
  /// What the index of a group lists.
  case group(Int)
}
