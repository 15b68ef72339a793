/// How a text is built, without its words: what must agree between the two languages of a record.
///
/// Every entry has its range of byte offsets in the file.
package struct MarkdownShape: Hashable, Sendable {
  /// Whether there is a paragraph with words outside lists, tables and footnotes.
  package internal(set) var hasParagraphOutsideListsAndTables = false
  /// The headings in order.
  package internal(set) var headings: [Heading] = []
  /// The lists in the order in which they begin, inner ones after the list that holds them.
  package internal(set) var lists: [List] = []
  /// The tables in order.
  package internal(set) var tables: [Table] = []
  /// The links in order, bare addresses included, without those between footnotes and their marks.
  package internal(set) var links: [Link] = []
  /// The footnotes in the order of their numbers.
  package internal(set) var footnotes: [Footnote] = []
  /// The words that are marked as another language, in order.
  package internal(set) var foreignRuns: [ForeignRun] = []

  /// The shape of an empty text.
  package init() {}
}
