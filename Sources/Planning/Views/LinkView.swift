package import Templates

/// A link with its text.
package struct LinkView: View {
  /// The address: relative, except for a link that leaves the site.
  package let href: String
  /// The text of the link.
  package let text: String
  /// The language of the text, where it differs from the page's.
  package let language: String?
  /// Whether it leads to a record that was taken back.
  package let isWithdrawn: Bool

  /// A link, whose text is in the page's language unless another is given.
  init(href: String, text: String, language: String? = nil, isWithdrawn: Bool = false) {
    self.href = href
    self.text = text
    self.language = language
    self.isWithdrawn = isWithdrawn
  }

  package static let fields: [ViewField<Self>] = [
    .text("href") { $0.href },
    .text("text") { $0.text },
    .optionalText("lang") { $0.language },
    .flag("withdrawn") { $0.isWithdrawn },
  ]
}
