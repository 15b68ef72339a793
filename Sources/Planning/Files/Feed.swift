package import Model

/// The newest records of a site, a government or a group, for feed readers. Its addresses are absolute.
package struct Feed: Sendable {
  /// The greatest number of entries.
  static let length = 50

  /// The name that it keeps, as a `tag:` URI (RFC 4151).
  package let id: String
  /// Its title.
  package let title: String
  /// What it is of, in a sentence.
  package let description: String
  /// Its language as a BCP 47 tag.
  package let language: String
  /// Its own address.
  package let address: String
  /// The address of the page it belongs to.
  package let page: String
  /// The latest day on which an entry was updated.
  package let updated: CalendarDate
  /// Who publishes it.
  package let author: FeedAuthor
  /// The licence of the texts, in a sentence.
  package let licence: String?
  /// The entries, the latest updated first.
  package let entries: [FeedEntry]
}
