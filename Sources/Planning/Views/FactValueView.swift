package import Templates

/// One value of a fact: a text that may be a link or a date.
package struct FactValueView: View {
  /// The text.
  package let text: String
  /// The language of the text, where it differs from the page's.
  package let language: String?
  /// The address it leads to.
  package let href: String?
  /// The day in ISO 8601, for `<time datetime>`.
  package let datetime: String?
  /// What belongs to it, such as a person's role.
  package let detail: TextView?

  /// A value of which only the text must be there.
  init(text: String, language: String? = nil, href: String? = nil, datetime: String? = nil, detail: TextView? = nil) {
    self.text = text
    self.language = language
    self.href = href
    self.datetime = datetime
    self.detail = detail
  }

  /// A value that is a link.
  init(link: LinkView) {
    self.init(text: link.text, language: link.language, href: link.href)
  }

  package static var fields: [ViewField<Self>] {
    [
      .text("text") { $0.text },
      .optionalText("lang") { $0.language },
      .optionalText("href") { $0.href },
      .optionalText("datetime") { $0.datetime },
      .optional("detail") { $0.detail },
    ]
  }
}
