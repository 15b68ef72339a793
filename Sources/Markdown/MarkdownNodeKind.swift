/// What a node of a parsed text is.
enum MarkdownNodeKind: UInt8 {
  case document, blockQuote, bulletList, orderedList, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableHead, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference
  /// A node of an extension that is never attached.
  case unknown
}
