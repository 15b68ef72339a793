package import Diagnostics

/// Reads the fields of one mapping, after its keys were compared with the known ones.
package struct MappingReader {
  /// The bytes of the mapping.
  package let range: Range<Int>

  private var entries: [YAMLEntry]

  /// Reports a value that is no mapping (then there is no reader), unknown keys and, unless a rule of its own does
  /// so, missing ones.
  ///
  /// - Parameter what: What the mapping is, as messages name it: “the communiqué's front matter”.
  package init?(
    _ node: YAMLNode, as fields: [FieldDescription], what: MessageText, reportsMissing: Bool = true,
    context: inout ReadingContext
  ) {
    guard case .mapping(let entries) = node.content else {
      context.report(.notAMapping(what, found: node, fields, at: context.place(of: node.range)))
      return nil
    }
    range = node.range
    self.entries = entries
    reportUnknown(fields, what, &context)
    if reportsMissing { reportMissing(fields, what, &context) }
  }

  /// The mapping as it was read, with misspelt keys put right.
  package var node: YAMLNode { YAMLNode(range: range, content: .mapping(entries)) }

  /// Whether the mapping has no keys at all.
  var isEmpty: Bool { entries.isEmpty }

  /// The value of a field; nil when the key is missing or its value was reported.
  package func read<Value>(_ field: Field<Value>, _ context: inout ReadingContext) -> Located<Value>? {
    guard let entry = entry(field.name) else { return nil }
    let outer = context.key
    context.key = field.name
    defer { context.key = outer }
    guard entry.value.scalar?.isEmpty != true else {
      context.report(.emptyValue(field.name, isRequired: field.isRequired, at: context.place(of: entry.keyRange)))
      return nil
    }
    return field.type.read(entry.value, &context).map { Located(value: $0, range: entry.value.range) }
  }

  /// Whether the key of a field is there, well read or not.
  package func contains<Value>(_ field: Field<Value>) -> Bool { entry(field.name) != nil }

  /// The bytes of a field's key.
  package func keyRange<Value>(of field: Field<Value>) -> Range<Int>? { entry(field.name)?.keyRange }

  private func entry(_ name: String) -> YAMLEntry? { entries.first { $0.isNamed(name) } }

  /// Reports keys that nobody reads. One that is misspelt is then read as what it was meant to be: it has its finding,
  /// and the key that was meant is not missing as well.
  private mutating func reportUnknown(
    _ fields: [FieldDescription], _ what: MessageText, _ context: inout ReadingContext
  ) {
    for (index, entry) in entries.enumerated() where !fields.contains(where: { entry.isNamed($0.name) }) {
      let known = fields.map(\.name)
      let nearest = Suggestion.nearest(to: entry.key, among: known)
      context.report(
        .unknownKey(entry.key, what, nearest: nearest, known: known, at: context.place(of: entry.keyRange)))
      if let nearest, self.entry(nearest) == nil {
        entries[index] = YAMLEntry(key: nearest, keyRange: entry.keyRange, value: entry.value)
      }
    }
  }

  private func reportMissing(_ fields: [FieldDescription], _ what: MessageText, _ context: inout ReadingContext) {
    for field in fields where field.isRequired && entry(field.name) == nil {
      context.report(.missingKey(field, what, at: context.place(of: entries.first?.keyRange ?? range)))
    }
  }
}
