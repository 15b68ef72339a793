import Diagnostics

/// A template where it is used: what its lines begin with, which of its blocks are replaced, and from where.
struct TemplateUse {
  /// The template.
  let template: ParsedTemplate
  /// What its lines begin with.
  var indentation = Indentation()
  /// The blocks that are replaced.
  var given: GivenBlocks?
  /// The names of the templates that this one is used within, itself included, outermost first.
  var trail: [String] = []
  /// The tags by which it is used, nearest first.
  var usedAt: [TagPlace] = []

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { template.source.bytes[range] }

  /// The place of a tag.
  func place(of tag: Tag) -> Place { tagPlace(tag).place }

  /// A tag in this template's file.
  func tagPlace(_ tag: Tag) -> TagPlace { TagPlace(source: template.source, tag: tag) }
}
