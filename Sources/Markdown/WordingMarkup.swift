/// The wording of a page, cut at its numbers and escaped once for all texts.
struct WordingMarkup: Hashable, Sendable {
  /// The label of the footnotes.
  let footnotes: [UInt8]
  /// The label of a link back to the text.
  let backToText: NumberedWords
  /// The label of a table.
  let table: NumberedWords

  /// The words of a page.
  init(_ wording: MarkdownWording) {
    footnotes = HTML.escaped(wording.footnotesHeading)
    backToText = NumberedWords(wording.backToText)
    table = NumberedWords(wording.table)
  }
}
