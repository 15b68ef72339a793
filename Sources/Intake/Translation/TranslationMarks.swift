import Diagnostics
import Markdown
import Model

/// Where a translator's marks belong in a file.
struct TranslationMarks {
  /// The offsets at which a mark is put in.
  private(set) var offsets: [Int] = []
  /// Whether the file holds a mark already.
  private(set) var isUnfinished = false

  private let source: SourceText

  /// The marks of a file, none yet.
  init(_ source: SourceText) {
    self.source = source
  }

  /// Notes the words of a key, or of the keys below it.
  mutating func visit(_ entry: YAMLEntry) {
    guard let scalar = entry.value.scalar else {
      // What is allowed is the editors' own, and no reader sees it.
      if entry.key != "allow" { visit(entry.value) }
      return
    }
    if ToDoMark.begins(scalar.text) { isUnfinished = true }
    let isSlug = entry.key == "slug"
    guard isSlug || WordKeys.isText(entry.key) || WordKeys.isName(entry.key), !scalar.isEmpty else { return }
    // What is due on a day is due on that day in every language.
    guard CalendarDate(iso: scalar.text) == nil || entry.key == "title" else { return }
    offsets.append(start(of: entry.value.range))
  }

  private mutating func visit(_ node: YAMLNode) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { visit(item) }
    case .mapping(let entries): for entry in entries { visit(entry) }
    }
  }

  /// Notes the blocks of the text below the front matter.
  mutating func addText(from offset: Int, in language: Language) {
    let shape = MarkdownReader(wording: .none, language: language).read(source, from: offset).shape
    if !RecordProse(source.bytes, from: offset, shape: shape).toDoMarks.isEmpty { isUnfinished = true }
    offsets += BlockStarts(source.bytes, from: offset, tables: shape.tables.map(\.range)).offsets
  }

  /// Where the words of a value begin: after its quotation mark, or on the first line of a block.
  private func start(of range: Range<Int>) -> Int {
    switch source.bytes[range.lowerBound] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return range.lowerBound + 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      guard let lineBreak = source.bytes[range].firstIndex(of: UInt8(ascii: "\n")) else { return range.upperBound }
      let blanks = Set(" \r\n".utf8)
      return source.bytes[lineBreak..<range.upperBound].firstIndex { !blanks.contains($0) } ?? range.upperBound
    default: return range.lowerBound
    }
  }
}
