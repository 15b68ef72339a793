/// A block, declared or given to a parent.
struct TemplateBlock: Sendable {
  /// The opening tag.
  let tag: Tag
  /// What is between the tags.
  let children: [TemplateNode]
  /// The blanks before the opening tag when nothing else is before it on its line.
  let lead: Range<Int>?
  /// Whether the opening tag stands alone on its line.
  let isStandalone: Bool

  /// The blanks that begin the first line between the tags; nil when the text begins in the tag's own line.
  var firstIndent: Range<Int>? { Self.firstIndent(of: children) }

  /// The blanks that content put in the block's place begins its lines with.
  var indentation: Range<Int>? { isStandalone ? firstIndent ?? lead : lead }

  private static func firstIndent(of nodes: [TemplateNode]) -> Range<Int>? {
    switch nodes.first {
    case .indent(let range): range
    case .section(_, let children): firstIndent(of: children)
    case .block(let block): block.firstIndent
    default: nil
    }
  }
}
