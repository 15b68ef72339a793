/// A block: as it is declared, a place with its own content; as it is given to a parent, the content for that place.
struct TemplateBlock: Sendable {
  /// The opening tag.
  let tag: Tag
  /// What is between the tags.
  let children: [TemplateNode]
  /// The blanks before the opening tag when nothing else is before it on its line.
  let lead: Range<Int>?
  /// The blanks that begin the content's first line; nil when there is none or it begins in the tag's own line.
  let firstIndent: Range<Int>?
  /// Whether the content begins on a line after the opening tag's.
  let beginsLine: Bool

  /// Whether what is put in the block's place begins a line.
  var isAtLineStart: Bool { lead != nil }

  /// What lines that are put in the block's place begin with.
  var indentation: Range<Int>? { isAtLineStart ? firstIndent ?? lead : nil }
}
