import Diagnostics

extension Finding {
  /// CMQ417: a mark without its footnote.
  static func undefinedFootnote(_ label: String) -> Finding {
    Finding(
      417, summary: "There is no footnote “\(label)”.",
      reason: "The mark would be shown as it is typed.",
      fix: "Add a line “[^\(label)]: …” with the footnote's words, or put a backslash before the bracket.")
  }

  /// CMQ418: a footnote without a mark.
  static func unusedFootnote(_ label: String) -> Finding {
    Finding(
      418, .warning, summary: "Nothing in the text refers to the footnote “\(label)”.",
      reason: "A footnote without a mark is left out of the page.",
      fix: "Put “[^\(label)]” where the footnote belongs, or delete it.")
  }

  /// CMQ419: a second footnote of one name.
  static func repeatedFootnote(_ label: String) -> Finding {
    Finding(
      419, summary: "There is another footnote “\(label)” above.",
      reason: "Only the first of the two would be on the page.",
      fix: "Give one of them a name of its own, here and at its mark.")
  }
}
