import Diagnostics

/// No blanks at the ends of lines, where they mean nothing.
///
/// They mean something in a block of YAML (`|` or `>`), and two of them make a line break within a paragraph of Markdown.
enum TrailingBlankFix {
  static func edits(in source: SourceText, isRecord: Bool) -> [TextEdit] {
    guard isRecord else { return edits(inYAML: 0..<source.bytes.count, of: source) }
    guard let frontMatter = FrontMatter.split(source).0 else { return [] }
    return edits(ofHyphensAround: frontMatter, in: source.bytes) + edits(inYAML: frontMatter.yaml, of: source)
      + edits(in: source.bytes, from: frontMatter.bodyOffset, keeping: isLineBreak)
  }

  /// The edits of the two lines of hyphens, before and after the facts.
  private static func edits(ofHyphensAround frontMatter: FrontMatter, in bytes: [UInt8]) -> [TextEdit] {
    let sides = [0..<frontMatter.yaml.lowerBound, frontMatter.yaml.upperBound..<frontMatter.bodyOffset]
    return sides.flatMap { side in
      edits(in: Array(bytes[..<side.upperBound]), from: side.lowerBound) { _, _ in false }
    }
  }

  private static func edits(inYAML range: Range<Int>, of source: SourceText) -> [TextEdit] {
    guard let node = YAMLReader().read(source, range).0 else { return [] }
    let blocks = blocks(of: node, in: source.bytes)
    let bytes = Array(source.bytes[..<range.upperBound])
    return edits(in: bytes, from: range.lowerBound) { bytes, line in blocks.contains { $0.contains(line.lowerBound) } }
  }

  /// One edit for each line that has blanks at its end, unless they mean something there.
  private static func edits(
    in bytes: [UInt8], from offset: Int, keeping hasMeaning: ([UInt8], Range<Int>) -> Bool
  ) -> [TextEdit] {
    var edits: [TextEdit] = []
    var lines = LineRanges(bytes, from: offset)
    while let line = lines.next() {
      let end = bytes[line].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? line.lowerBound
      // A blank behind a backslash is what it escapes.
      let isEscaped = end > line.lowerBound && bytes[end - 1] == UInt8(ascii: "\\")
      guard end < line.upperBound, !isEscaped, !hasMeaning(bytes, line) else { continue }
      edits.append(.remove(end..<line.upperBound))
    }
    return edits
  }

  /// Whether a line of Markdown ends in two blanks and the next one goes on.
  private static func isLineBreak(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count > 2, bytes[line].suffix(2).allSatisfy({ $0 == UInt8(ascii: " ") }) else { return false }
    guard bytes[line].contains(where: { !isBlank($0) }) else { return false }
    var rest = LineRanges(bytes, from: line.lowerBound)
    _ = rest.next()
    return rest.next().map { next in bytes[next].contains { !isBlank($0) } } ?? false
  }

  /// Where the lines of the texts after `|` and `>` lie.
  private static func blocks(of node: YAMLNode, in bytes: [UInt8]) -> [Range<Int>] {
    switch node.content {
    case .scalar:
      guard node.range.lowerBound < bytes.count, "|>".utf8.contains(bytes[node.range.lowerBound]) else { return [] }
      return [node.range]
    case .sequence(let items): return items.flatMap { blocks(of: $0, in: bytes) }
    case .mapping(let entries): return entries.flatMap { blocks(of: $0.value, in: bytes) }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
