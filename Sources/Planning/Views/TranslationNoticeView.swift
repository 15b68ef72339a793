package import Templates

/// Tells a reader that the text exists only in the other language.
package struct TranslationNoticeView: View {
  /// The sentence, in the page's language.
  package let sentence: String
  /// The relative address of the page in the text's language.
  package let href: String
  /// The text of the link, in the text's language.
  package let linkText: String
  /// The text's language as a BCP 47 tag.
  package let language: String

  package static let fields: [ViewField<Self>] = [
    .text("sentence") { $0.sentence },
    .text("href") { $0.href },
    .text("link-text") { $0.linkText },
    .text("lang") { $0.language },
  ]
}
