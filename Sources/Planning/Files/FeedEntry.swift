package import Model

/// A record in a feed. Its addresses are absolute.
package struct FeedEntry: Sendable {
  /// The name that it keeps, as a `tag:` URI (RFC 4151).
  package let id: String
  /// The title, marked where it is of the other language.
  package let title: TextView
  /// The address of the record's page.
  package let address: String
  /// The same page in the other language, where it really exists.
  package let translations: [AlternateView]
  /// The day of first publication, where it is recorded.
  package let published: CalendarDate?
  /// The day of the last change that has a note; else of publication, else the record's own.
  package let updated: CalendarDate
  /// Whose it is, where it is not the feed's author's.
  package let authors: [FeedAuthor]
  /// The kind of record, as its id names it.
  package let kind: String
  /// The kind in words.
  package let kindName: String
  /// What a reader must know before the text: that it was withdrawn, or is not translated.
  package let notice: String?
  /// What it holds.
  package let content: FeedContent
  /// The language of the content as a BCP 47 tag.
  package let language: String
}
