import Diagnostics
import Model

extension RecordDraft {
  /// The words of the title, where one is written.
  var titleProse: RecordProse? {
    common.title.map { RecordProse(source.bytes, in: $0.range) }
  }

  /// Where the values lie that are words in the file's language, without those that are still to do.
  var textValues: [Range<Int>] {
    var ranges: [Range<Int>] = []
    Self.collectTexts(of: frontMatter, into: &ranges)
    return ranges
  }

  /// What stands in a stretch of the file, on one line.
  func words(in range: Range<Int>) -> String {
    let text = String(decoding: source.bytes[range], as: UTF8.self)
    return text.split { $0.isNewline || $0 == " " }.joined(separator: " ")
  }

  /// Whether the text was read and has words, so that it can be compared with another.
  var hasComparableText: Bool { !prose.tokens.isEmpty && !isTextUnread }

  private static func collectTexts(of node: YAMLNode, into ranges: inout [Range<Int>]) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { collectTexts(of: item, into: &ranges) }
    case .mapping(let entries):
      for entry in entries {
        if case .scalar(let scalar) = entry.value.content {
          if WordKeys.isText(entry.key), !ToDoMark.begins(scalar.text) { ranges.append(entry.value.range) }
        } else if entry.key != "allow" {
          collectTexts(of: entry.value, into: &ranges)
        }
      }
    }
  }
}
