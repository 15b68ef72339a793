import Diagnostics
import Model

/// Values that are written in another form than their key takes, but can only mean one thing.
struct ValueFix {
  /// Dates in words, or with other signs between year, month and day.
  private(set) var dates: [TextEdit] = []
  /// Truth values and numbers in quotes.
  private(set) var quotes: [TextEdit] = []

  /// Looks at every value of a file; nil when its facts cannot be read.
  init?(_ source: SourceText, _ kind: FixedFile.Kind) {
    var range = 0..<source.bytes.count
    let fields: [FieldDescription]
    switch kind {
    case .yaml(let keys): fields = keys
    case .record(let kind):
      guard let frontMatter = FrontMatter.split(source).0 else { return nil }
      range = frontMatter.yaml
      fields = kind.fields
    }
    guard !fields.isEmpty, let node = YAMLReader().read(source, range).0 else { return nil }
    look(at: node, as: .mapping(fields))
  }

  private mutating func look(at node: YAMLNode, as type: TypeDescription) {
    switch (type, node.content) {
    case (.mapping(let fields), .mapping(let entries)):
      for entry in entries {
        if let field = fields.first(where: { $0.name == entry.key }) { look(at: entry.value, as: field.type) }
      }
    case (.list(let item), .sequence(let items)), (.oneOrMany(let item), .sequence(let items)):
      for node in items { look(at: node, as: item) }
    case (.oneOrMany(let item), _): look(at: node, as: item)
    // What may be any text is right as it is.
    case (.anyOf(let types), _) where !types.contains(.text): for type in types { look(at: node, as: type) }
    case (_, .scalar(let scalar)): look(at: scalar, node.range, as: type)
    default: break
    }
  }

  private mutating func look(at scalar: YAMLScalar, _ range: Range<Int>, as type: TypeDescription) {
    switch type {
    case .date, .dateOrYear:
      guard CalendarDate(iso: scalar.text) == nil, let date = DateHint.certainDate(in: scalar.text) else { return }
      dates.append(TextEdit(range: range, replacement: Array(date.iso.utf8)))
    case .boolean where !scalar.isUnquoted && (scalar.text == "true" || scalar.text == "false"),
      .integer where !scalar.isUnquoted && Self.isNumber(scalar.text):
      quotes.append(TextEdit(range: range, replacement: Array(scalar.text.utf8)))
    default: break
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
