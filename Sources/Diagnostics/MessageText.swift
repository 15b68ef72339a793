/// A text of a report in both languages, each written whole by a person: never put together from translated parts.
package struct MessageText: Hashable, Sendable {
  /// The English text.
  package let en: String
  /// The Welsh text.
  package let cy: String

  /// A text in both languages.
  package init(en: String, cy: String) {
    self.en = en
    self.cy = cy
  }

  /// The text in one language.
  package subscript(language: MessageLanguage) -> String {
    switch language {
    case .en: en
    case .cy: cy
    }
  }

  /// One text after another, as they stand.
  package static func + (left: MessageText, right: MessageText) -> MessageText {
    MessageText(en: left.en + right.en, cy: left.cy + right.cy)
  }
}
