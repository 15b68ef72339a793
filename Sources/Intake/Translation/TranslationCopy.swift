package import Diagnostics
import Markdown
package import Model

/// The file with which a translator begins: the other language's, with every name, role and text marked `TODO`.
///
/// What must agree between the languages is kept as it is, comments and order too. Keys that are true of one file only are
/// left out: what it was translated from, that it is not reviewed, and its old addresses.
package struct TranslationCopy: Sendable {
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// How many names, roles and texts are marked.
  package let markCount: Int

  /// Keys that say something of one file and not of the record.
  private static let ownKeys: Set<String> = ["translated-from", "translation", "former-addresses"]

  /// Copies a file of a record.
  ///
  /// - Parameter origin: Names the agreed text that is translated, as `translated-from` gives it; nil without one.
  package init(of source: SourceText, in language: Language, translatedFrom origin: String?) throws(TranslationFault) {
    guard let frontMatter = FrontMatter.split(source).0 else { throw .unreadable }
    let (node, problems) = YAMLReader().read(source, frontMatter.yaml)
    guard let node, !problems.hasErrors, case .mapping(let entries) = node.content, let first = entries.first else {
      throw .unreadable
    }
    guard source.bytes[node.range.lowerBound] != UInt8(ascii: "{") else { throw .inBraces }
    var marks = TranslationMarks(source)
    var edits: [TextEdit] = []
    for entry in entries {
      if Self.ownKeys.contains(entry.key) {
        edits.append(.remove(Self.lines(of: entry, in: source.bytes)))
      } else {
        marks.visit(entry)
      }
    }
    marks.addText(from: frontMatter.bodyOffset, in: language)
    guard !marks.isUnfinished else { throw .unfinished }
    if let origin {
      let indent = Self.blanks(before: first.keyRange.lowerBound, in: source.bytes)
      edits.append(.insert("\(indent)translated-from: \(origin)\n", at: frontMatter.yaml.upperBound))
    }
    edits += marks.offsets.map { .insert(ToDoMark.word + " ", at: $0) }
    bytes = edits.applied(to: source.bytes)
    markCount = marks.offsets.count
  }

  /// The lines of a key and its value, line breaks included.
  private static func lines(of entry: YAMLEntry, in bytes: [UInt8]) -> Range<Int> {
    let lineBreak = UInt8(ascii: "\n")
    let start = bytes[..<entry.keyRange.lowerBound].lastIndex(of: lineBreak).map { $0 + 1 } ?? 0
    let last = max(entry.keyRange.upperBound, entry.value.range.upperBound)
    let end = bytes[(last - 1)...].firstIndex(of: lineBreak).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// The blanks with which a line begins.
  private static func blanks(before offset: Int, in bytes: [UInt8]) -> String {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return String(repeating: " ", count: offset - start)
  }
}
