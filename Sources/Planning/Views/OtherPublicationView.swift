package import Templates

/// The same communiqué on a government's own channel.
package struct OtherPublicationView: View {
  /// The government's name.
  package let government: String
  /// The address.
  package let href: String
  /// The language of the copy as a BCP 47 tag.
  package let languageTag: String
  /// The language of the copy in the page's language.
  package let languageName: String
  /// When that channel published it, in words.
  package let date: String?
  /// When that channel published it, in ISO 8601.
  package let datetime: String?
  /// How the copy differs.
  package let differs: TextView?

  package static let fields: [ViewField<Self>] = [
    .text("government") { $0.government },
    .text("href") { $0.href },
    .text("hreflang") { $0.languageTag },
    .text("language") { $0.languageName },
    .optionalText("date") { $0.date },
    .optionalText("datetime") { $0.datetime },
    .optional("differs") { $0.differs },
  ]
}
