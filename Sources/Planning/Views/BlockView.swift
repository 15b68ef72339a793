package import Templates

/// One language's part of a page that is in both languages; every word in it is of that language.
package struct BlockView: View {
  /// The language as a BCP 47 tag.
  package let language: String
  /// The language's full name in itself.
  package let languageName: String
  /// The site's title.
  package let siteTitle: String
  /// The notice that stands on every page.
  package let notice: String?
  /// The heading.
  package let heading: String
  /// The sentence below it.
  package let text: String
  /// The address of the language's home.
  package let href: String
  /// The text of the link to it.
  package let linkText: String

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .text("language-name") { $0.languageName },
    .text("site-title") { $0.siteTitle },
    .optionalText("notice") { $0.notice },
    .text("heading") { $0.heading },
    .text("text") { $0.text },
    .text("href") { $0.href },
    .text("link-text") { $0.linkText },
  ]
}
