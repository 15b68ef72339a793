package import Templates

/// A text of a record, with its language where that is not the page's own.
package struct TextView: View {
  /// The text.
  package let text: String
  /// The text's language as a BCP 47 tag, where it differs from the page's; nil: the page's.
  package let language: String?

  /// A text, in the page's language unless another is given.
  init(text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }

  package static let fields: [ViewField<Self>] = [
    .text("text") { $0.text },
    .optionalText("lang") { $0.language },
  ]
}
