/// The words that the HTML of a text needs, in the language of its page.
///
/// `{number}` in a text stands for the number of the footnote or table.
package struct MarkdownWording: Hashable, Sendable {
  /// The label of the region of footnotes: "Footnotes".
  package let footnotesHeading: String
  /// The label of the link from a footnote to its mark, with `{number}`: "Back to mark {number} in the text".
  package let backToText: String
  /// The label of the region of a table, with `{number}`: "Table {number}".
  package let table: String

  /// No words, for a text that is read and never shown.
  package static let none = MarkdownWording(footnotesHeading: "", backToText: "", table: "")

  /// The words of one language.
  package init(footnotesHeading: String, backToText: String, table: String) {
    self.footnotesHeading = footnotesHeading
    self.backToText = backToText
    self.table = table
  }
}
