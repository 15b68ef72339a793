/// The same communiqué on a government's own channel.
package struct OtherPublication: Hashable, Sendable {
  /// The government whose channel it is.
  package let government: GovernmentID
  /// The address.
  package let url: String
  /// The language of that copy, as its BCP 47 tag.
  package let language: Language
  /// When that channel published it.
  package let published: CalendarDate?
  /// How the copy differs, in the record's language.
  package let differs: String?

  /// A copy elsewhere.
  package init(government: GovernmentID, url: String, language: Language, published: CalendarDate?, differs: String?) {
    self.government = government
    self.url = url
    self.language = language
    self.published = published
    self.differs = differs
  }
}
