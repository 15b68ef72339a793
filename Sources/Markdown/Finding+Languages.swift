import Diagnostics

extension Finding {
  /// CMQ423: a tag that is not accepted.
  static func unknownTag(_ tag: String) -> Finding {
    Finding(
      423, summary: "“\(tag)” is not the tag of a language that is known here.",
      reason: "A screen reader chooses its voice by the tag (WCAG 2.2, 3.1.2).",
      fix: "Use one of \(LanguageTag.known.joined(separator: ", ")), in lower case.")
  }

  /// CMQ424: a mark without its words.
  static let looseLanguageMark = Finding(
    424, summary: "This mark of a language has no words in square brackets before it.",
    reason: "The page would show the mark itself.",
    fix: "Write [the words]{lang=cy}, in one paragraph, without a blank before the brace.")

  /// CMQ426: a mark across the bounds of other markup.
  static let crossingLanguageMark = Finding(
    426, summary: "The words of this mark begin and end in different parts of the text.",
    reason: "One half would lie inside other markup, such as emphasis, and one outside.",
    fix: "Put the whole emphasis or link inside the square brackets, or all of the brackets inside it.")

  /// CMQ427: a mark of the page's own language.
  static func ownLanguage(_ tag: String) -> Finding {
    Finding(
      427, .warning, summary: "The whole text is in “\(tag)”; these words need no mark.",
      reason: "A mark says that words are in another language than the text.",
      fix: "Remove the brackets and the mark, or correct the tag.")
  }
}
