/// A part of a template's text, as parsed.
indirect enum TemplateNode: Sendable {
  /// The blanks that begin a line that is written; here the indentation of a partial is added.
  case indent(Range<Int>)
  /// Text as it is.
  case text(Range<Int>)
  /// A variable, escaped or raw.
  case variable(Tag)
  /// A section or an inverted section.
  case section(Tag, [TemplateNode])
  /// Another template; with its indentation when it stands alone on its line.
  case partial(Tag, indentation: Range<Int>?)
  /// Another template with some of its blocks replaced; with its indentation when it stands alone.
  case parent(Tag, indentation: Range<Int>?, [TemplateBlock])
  /// A block where it is declared.
  case block(TemplateBlock)

  /// The tag with which the part begins; nil for text.
  var tag: Tag? {
    switch self {
    case .indent, .text: nil
    case .variable(let tag), .section(let tag, _), .partial(let tag, _), .parent(let tag, _, _): tag
    case .block(let block): block.tag
    }
  }
}
