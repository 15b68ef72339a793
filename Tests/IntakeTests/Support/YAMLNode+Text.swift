import Intake

extension YAMLNode {
  /// The tree as one line: `{key: "text", list: [plain]}`; quoted texts keep quotes.
  var line: String {
    switch content {
    case .scalar(let scalar): scalar.isPlain ? scalar.text : "\"\(scalar.text)\""
    case .sequence(let items): "[\(items.map(\.line).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", "))}"
    }
  }

  /// The ranges of all values in the order of the text, without those of collections.
  var scalarRanges: [Range<Int>] {
    switch content {
    case .scalar: [range]
    case .sequence(let items): items.flatMap(\.scalarRanges)
    case .mapping(let entries): entries.flatMap(\.value.scalarRanges)
    }
  }
}
