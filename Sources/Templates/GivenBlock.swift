/// A block that a template gives to its parent.
struct GivenBlock {
  /// The block.
  let block: TemplateBlock
  /// The use of the template in which it is written.
  let home: TemplateUse
}
