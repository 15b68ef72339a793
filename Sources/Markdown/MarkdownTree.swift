/// A parsed text as plain values: every node in the order of the text, children after their parent.
struct MarkdownTree: Sendable {
  /// The nodes; the first is the document.
  var nodes: [MarkdownNode] = []
  /// The bytes of all literals, one after the other.
  var text: [UInt8] = []

  /// A node's bytes.
  func literal(_ node: MarkdownNode) -> ArraySlice<UInt8> {
    text[Int(node.literal.lowerBound)..<Int(node.literal.upperBound)]
  }

  /// The indices of a node's children.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < Int(nodes[index].end) {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }

  /// The words below a node without markup, footnote marks and marks of language; line breaks are blanks.
  func plainText(of index: Int) -> [UInt8] {
    var words: [UInt8] = []
    for node in nodes[index..<Int(nodes[index].end)] {
      switch node.kind {
      case .text: LanguageMarks.appendWords(of: literal(node), to: &words)
      case .code: words += LanguageMarks.restored(literal(node))
      case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
      default: break
      }
    }
    return words
  }
}
