/// A tag that waits for its closing tag.
struct OpenTag {
  /// The tag.
  let tag: Tag
  /// What is within it so far.
  var children: [TemplateNode] = []
  /// The blanks before a block or a parent when nothing else is before it on its line.
  var lead: Range<Int>?
  /// Where a block's content begins.
  var contentStart = 0
  /// Whether a block's content begins on a line after the tag's.
  var beginsLine = false
  /// Whether it is a block that is given to a parent.
  var isGiven = false
}
