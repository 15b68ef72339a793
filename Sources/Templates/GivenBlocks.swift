/// The blocks that are given to a parent, with those that were given to the templates around it.
///
/// It is a chain, so that neither a parent nor a block costs a copy of all that are in force.
final class GivenBlocks {
  /// What one link of the chain changes.
  private enum Link {
    /// These blocks are given.
    case given([String: GivenBlock])
    /// From here on a name means the block as it is written.
    case plain(String)
  }

  private let link: Link
  private let outer: GivenBlocks?

  private init(_ link: Link, within outer: GivenBlocks?) {
    self.link = link
    self.outer = outer
  }

  /// The chain with blocks that a parent is given; of two with one name the first counts.
  convenience init(_ blocks: [GivenBlock], within outer: GivenBlocks?) {
    self.init(.given(Dictionary(blocks.map { ($0.block.tag.name, $0) }) { first, _ in first }), within: outer)
  }

  /// The chain within the content of a block, where its name means the block as it is written there.
  func within(_ name: String) -> GivenBlocks { GivenBlocks(.plain(name), within: self) }

  /// The block that is given for a name: those given from farther out come first.
  func block(named name: String) -> GivenBlock? {
    var found: GivenBlock?
    var current: GivenBlocks? = self
    while let blocks = current {
      switch blocks.link {
      case .plain(name): return found
      case .plain: break
      case .given(let given): found = given[name] ?? found
      }
      current = blocks.outer
    }
    return found
  }
}
