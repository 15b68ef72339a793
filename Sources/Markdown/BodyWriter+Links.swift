import Diagnostics

extension BodyWriter {
  /// Writes a link, or only its words when its address is refused.
  mutating func writeLink(_ index: Int) {
    let node = tree.nodes[index]
    let range = locator.locate(node, opening: "[<", in: positions)
    if node.detail == 1 { findings.add(.linkTitle, at: range) }
    if tree.plainText(of: index).allSatisfy({ $0 <= 0x20 }) { findings.add(.emptyLink, at: range) }
    let isLink = writeAnchor(to: LanguageMarks.restored(tree.literal(node)), range: range)
    let isInLink = context.isInLink
    context.isInLink = true
    writeInlines(of: index)
    context.isInLink = isInLink
    if isLink { append("</a>") }
  }

  /// Opens a link when its address may be published; returns whether it did.
  mutating func writeAnchor(to address: ArraySlice<UInt8>, range: Range<Int>) -> Bool {
    switch LinkAddress(address) {
    case .refused(let finding):
      findings.add(finding, at: range)
      return false
    case .fragment(let id):
      fragments.append((id, range))
    case .external:
      break
    }
    shape.links.append(MarkdownShape.Link(address: String(decoding: address, as: UTF8.self), range: range))
    append("<a href=\"")
    HTML.appendAddress(address, to: &html)
    append("\">")
    return true
  }

  /// Reports links to places that the text does not have.
  mutating func checkFragments() {
    let unknown = fragments.filter { !ids.contains($0.id) }
    guard !unknown.isEmpty else { return }
    let known = ids.all
    for fragment in unknown {
      let nearest = findings.isFull ? nil : Suggestion.nearest(to: fragment.id, among: known)
      findings.add(.unknownFragment(fragment.id, nearest: nearest), at: fragment.range)
    }
  }
}
