package import Templates

/// An entry of the language links: the current language as text, the other as a link to the same page.
package struct LanguageLinkView: View {
  /// The BCP 47 tag of the language, for `lang` and `hreflang`.
  package let language: String
  /// The language's full name in itself.
  package let name: String
  /// The relative address of the same page in that language.
  package let href: String
  /// Whether the page is in this language: then no link.
  package let isCurrent: Bool
  /// Whether the text exists in that language, so that the link may say `rel="alternate"`.
  package let isReal: Bool

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .text("name") { $0.name },
    .text("href") { $0.href },
    .flag("current") { $0.isCurrent },
    .flag("real") { $0.isReal },
  ]
}
