package import Diagnostics

/// Why something that was typed cannot be taken.
package struct AnswerFault: Error, Sendable {
  /// The reason and what to type instead, in sentences.
  package let reason: MessageText

  /// A fault with its reason.
  init(_ reason: MessageText) {
    self.reason = reason
  }

  /// A fault with its reason in each language.
  init(en: String, cy: String) {
    self.init(MessageText(en: en, cy: cy))
  }
}
