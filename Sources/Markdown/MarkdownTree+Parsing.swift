import Bytes
import CCmark

extension MarkdownTree {
  /// Parses a text; nil when it nests deeper than the limit.
  ///
  /// All memory of the C library is freed before this returns. Only the extension for tables is attached: those for
  /// bare addresses and struck-out text change static tables of the library while they parse, which other threads
  /// would see.
  init?(parsing input: ParserInput, depthLimit: Int) {
    let isComplete = input.withBytes { bytes in
      defer { ccmark_give_back() }
      // The library looks at every byte by itself, so it is asked to mend only what needs it.
      let mending = bytes.firstOffsetNotUTF8 == nil ? 0 : CMARK_OPT_VALIDATE_UTF8
      let parser = ccmark_parser(CMARK_OPT_FOOTNOTES | mending)
      if let tables = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, tables) }
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      guard let root = cmark_parser_finish(parser) else { return false }
      nodes.reserveCapacity(bytes.count / 16 + 16)
      text.reserveCapacity(bytes.count)
      return copy(root, depthLimit: depthLimit)
    }
    guard isComplete else { return nil }
    placeParagraphsBeforeTables()
  }

  /// Copies a node and everything below it; false when it nests too deep.
  private mutating func copy(_ root: OpaquePointer, depthLimit: Int) -> Bool {
    var open: [Int] = []
    var current = root
    while true {
      append(current)
      if let child = cmark_node_first_child(current) {
        open.append(nodes.count - 1)
        guard open.count <= depthLimit else { return false }
        current = child
        continue
      }
      nodes[nodes.count - 1].end = Int32(nodes.count)
      while !open.isEmpty {
        if let next = cmark_node_next(current) {
          current = next
          break
        }
        guard let parent = cmark_node_parent(current) else { return true }
        current = parent
        nodes[open.removeLast()].end = Int32(nodes.count)
      }
      if open.isEmpty { return true }
    }
  }

  private mutating func append(_ source: OpaquePointer) {
    let kind = MarkdownNodeKind(of: source)
    var node = MarkdownNode(
      kind: kind, line: cmark_node_get_start_line(source), column: cmark_node_get_start_column(source),
      endLine: cmark_node_get_end_line(source), endColumn: cmark_node_get_end_column(source))
    switch kind {
    case .text, .code, .htmlInline, .htmlBlock, .footnoteReference:
      node.literal = appendText(cmark_node_get_literal(source))
    case .link, .image:
      node.literal = appendText(cmark_node_get_url(source))
      node.detail = cmark_node_get_title(source).map { $0.pointee == 0 ? 0 : 1 } ?? 0
    case .heading:
      node.detail = cmark_node_get_heading_level(source)
    case .bulletList, .orderedList:
      node.detail = kind == .orderedList ? cmark_node_get_list_start(source) : 0
      node.isTight = cmark_node_get_list_tight(source) != 0
    case .table:
      let columns = cmark_gfm_extensions_get_table_columns(source)
      node.detail = Int32(columns)
      node.literal = appendBytes(cmark_gfm_extensions_get_table_alignments(source), count: Int(columns))
    default:
      break
    }
    nodes.append(node)
  }

  private mutating func appendText(_ literal: UnsafePointer<CChar>?) -> Range<Int32> {
    guard let literal else { return 0..<0 }
    let start = Int32(text.count)
    let count = Self.length(of: literal)
    text.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: count))
    return start..<Int32(text.count)
  }

  /// The number of bytes before the one that is zero.
  private static func length(of literal: UnsafePointer<CChar>) -> Int {
    var end = literal
    while end.pointee != 0 { end += 1 }
    return end - literal
  }

  private mutating func appendBytes(_ bytes: UnsafePointer<UInt8>?, count: Int) -> Range<Int32> {
    guard let bytes else { return 0..<0 }
    let start = Int32(text.count)
    text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    return start..<Int32(text.count)
  }
}
