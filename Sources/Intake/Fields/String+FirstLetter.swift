import Diagnostics

extension String {
  /// The text with its first letter in lower case, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension MessageText {
  /// The text with its first letter in upper case in each language.
  var capitalised: MessageText { MessageText(en: en.capitalised, cy: cy.capitalised) }

  /// The text with its first letter in lower case in each language.
  var lowercasedFirst: MessageText { MessageText(en: en.lowercasedFirst, cy: cy.lowercasedFirst) }
}
