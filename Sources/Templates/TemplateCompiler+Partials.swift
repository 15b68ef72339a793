import Diagnostics

extension TemplateCompiler {
  /// The steps of another template in its place, with the blocks that are given to it.
  mutating func partial(
    _ tag: Tag, _ lead: Range<Int>?, _ blocks: [TemplateBlock], in use: TemplateUse
  ) -> [Step] {
    guard !tag.isBroken else { return [] }
    guard let template = templates[tag.name] else {
      let place = use.place(of: tag)
      report(TemplateMessage.unknownPartial(tag, known: templates.keys.sorted(), at: place), of: tag, in: use)
      return []
    }
    guard !use.trail.contains(tag.name) else {
      let loop = use.trail.drop { $0 != tag.name } + [tag.name]
      report(TemplateMessage.loop(Array(loop), at: use.place(of: tag)), of: tag, in: use)
      return []
    }
    checkBlocks(blocks, givenTo: template, in: use)
    var inner = TemplateUse(template: template)
    if let lead { inner.indentation.added = use.indentation.lead(use.bytes(lead)) }
    let given = blocks.map { GivenBlock(block: $0, home: use) }
    inner.given = given.isEmpty ? use.given : GivenBlocks(given, within: use.given)
    inner.trail = use.trail + [tag.name]
    inner.usedAt = [use.tagPlace(tag)] + use.usedAt
    return steps(of: inner)
  }

  /// The steps of a block: what was given for it, or what it holds itself.
  mutating func block(_ block: TemplateBlock, in use: TemplateUse) -> [Step] {
    guard !block.tag.isBroken, let given = use.given?.block(named: block.tag.name) else {
      return steps(of: block.children, in: use)
    }
    var inner = given.home
    inner.indentation.added = use.indentation.lead(block.indentation.map(use.bytes) ?? [])
    inner.indentation.removed = given.block.firstIndent.map(given.home.bytes) ?? []
    inner.given = use.given?.within(block.tag.name)
    return steps(of: lines(of: given.block, for: block), in: inner)
  }

  /// A given block's parts, with its first line begun just when the block's place begins a line.
  private func lines(of given: TemplateBlock, for block: TemplateBlock) -> [TemplateNode] {
    if block.isAtLineStart, !given.beginsLine, !given.children.isEmpty {
      let start = given.tag.range.upperBound
      return [.indent(start..<start)] + given.children
    }
    if !block.isAtLineStart, case .indent = given.children.first { return Array(given.children.dropFirst()) }
    return given.children
  }

  private mutating func checkBlocks(_ blocks: [TemplateBlock], givenTo template: ParsedTemplate, in use: TemplateUse) {
    guard !blocks.isEmpty else { return }
    let declared = blockNames(of: template)
    var seen: [String: Tag] = [:]
    for block in blocks where !block.tag.isBroken {
      let place = use.place(of: block.tag)
      if let first = seen[block.tag.name] {
        let finding = TemplateMessage.blockTwice(block.tag.name, at: place, first: use.place(of: first))
        report(finding, of: block.tag, in: use)
      } else if !declared.contains(block.tag.name) {
        let known = declared.sorted()
        let finding = TemplateMessage.unknownBlock(block.tag.name, of: template.name, known: known, at: place)
        report(finding, of: block.tag, in: use)
      }
      seen[block.tag.name] = seen[block.tag.name] ?? block.tag
    }
  }

  /// The names of all blocks of a template and of the templates it uses, gathered once.
  private mutating func blockNames(of template: ParsedTemplate) -> Set<String> {
    if let known = blockNames[template.name] { return known }
    var visited: Set<String> = []
    let names = Set(blockNames(in: template, &visited))
    blockNames[template.name] = names
    return names
  }

  private func blockNames(in template: ParsedTemplate, _ visited: inout Set<String>) -> [String] {
    guard visited.insert(template.name).inserted else { return [] }
    return blockNames(in: template.nodes, &visited)
  }

  private func blockNames(in nodes: [TemplateNode], _ visited: inout Set<String>) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .indent, .text, .variable: return []
      case .section(_, let children): return blockNames(in: children, &visited)
      case .block(let block): return [block.tag.name] + blockNames(in: block.children, &visited)
      case .partial(let tag, _): return templates[tag.name].map { blockNames(in: $0, &visited) } ?? []
      case .parent(let tag, _, let blocks):
        let own = blocks.flatMap { [$0.tag.name] + blockNames(in: $0.children, &visited) }
        return own + (templates[tag.name].map { blockNames(in: $0, &visited) } ?? [])
      }
    }
  }
}
