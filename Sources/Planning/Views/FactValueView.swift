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
  /// What belongs to it, such as a person's role and government.
  package let details: [TextView]

  /// A value of which only the text must be there.
  init(text: String, language: String? = nil, href: String? = nil, datetime: String? = nil, details: [TextView] = []) {
    self.text = text
    self.language = language
    self.href = href
    self.datetime = datetime
    self.details = details
  }

  /// A value that is a link.
  init(link: LinkView) {
    self.init(text: link.text, language: link.language, href: link.href)
  }

  package static let fields: [ViewField<Self>] = [
    .text("text") { $0.text },
    .optionalText("lang") { $0.language },
    .optionalText("href") { $0.href },
    .optionalText("datetime") { $0.datetime },
    .list("details") { $0.details },
  ]
}
