package import Diagnostics
package import Model

/// A text of a registry or of the pages that no speaker of its language has read, or that is not there.
package struct ReviewMark: Sendable {
  /// What is to be done about a text.
  package enum State: Sendable {
    /// It is empty.
    case missing
    /// The comment `# to review` stands behind it.
    case unreviewed
  }

  /// What is to be done.
  package let state: State
  /// The keys that lead to the text, with dots between them: `name.cy`.
  package let key: String
  /// The language of the text, where its key says it.
  package let language: Language?
  /// Where the text stands.
  package let place: Place

  /// Every such text of a YAML file; none where the file cannot be read, which is for a check to say.
  package static func all(in source: SourceText) -> [ReviewMark] {
    guard let node = YAMLFile.read(source).0 else { return [] }
    return marks(in: node, below: [], of: source)
  }

  private static func marks(in node: YAMLNode, below keys: [String], of source: SourceText) -> [ReviewMark] {
    switch node.content {
    case .sequence(let items): return items.flatMap { marks(in: $0, below: keys, of: source) }
    case .mapping(let entries):
      return entries.flatMap { entry in
        let keys = keys + [entry.key]
        guard let scalar = entry.value.scalar else { return marks(in: entry.value, below: keys, of: source) }
        let language = Language(rawValue: entry.key)
        let isMissing = scalar.isEmpty && language != nil
        guard isMissing || isUnreviewed(entry.value, in: source.bytes) else { return [] }
        return [
          ReviewMark(
            state: isMissing ? .missing : .unreviewed, key: keys.joined(separator: "."), language: language,
            place: source.place(of: entry.keyRange))
        ]
      }
    case .scalar: return []
    }
  }

  private static let comment = Array("to review".utf8)

  /// Whether the comment stands on the line on which a value ends, or on which a block begins.
  private static func isUnreviewed(_ value: YAMLNode, in bytes: [UInt8]) -> Bool {
    guard value.range.lowerBound < bytes.count else { return false }
    let isBlock = "|>".utf8.contains(bytes[value.range.lowerBound])
    let start = isBlock ? value.range.lowerBound + 1 : value.range.upperBound
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let rest = line.drop { isBlock ? $0 != UInt8(ascii: "#") : " }]".utf8.contains($0) }
    guard rest.first == UInt8(ascii: "#") else { return false }
    return rest.dropFirst().drop { $0 == UInt8(ascii: " ") }.starts(with: comment)
  }
}
