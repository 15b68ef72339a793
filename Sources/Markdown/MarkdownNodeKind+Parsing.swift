import CCmark

extension MarkdownNodeKind {
  /// The kind of a node of the C library.
  init(of node: OpaquePointer) {
    self =
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_LIST:
        cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_DOCUMENT: .document
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
      case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_IMAGE: .image
      default: Self(named: cmark_node_get_type_string(node))
      }
  }

  /// The kind of an extension's node, whose type is a number given at run time.
  private init(named name: UnsafePointer<CChar>?) {
    guard let name else {
      self = .unknown
      return
    }
    self =
      switch String(cString: name) {
      case "table": .table
      case "table_header": .tableHead
      case "table_row": .tableRow
      case "table_cell": .tableCell
      default: .unknown
      }
  }
}
