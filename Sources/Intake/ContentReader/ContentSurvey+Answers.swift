package import Diagnostics

extension ContentSurvey {
  /// Reads something that was typed as the value of a key, exactly as if it stood in a file.
  ///
  /// The value is nil only with a finding, whose place says nothing.
  package func read<Value>(_ text: String, as type: FieldType<Value>, key: String) -> (Value?, [Diagnostic]) {
    let source = SourceText(file: "", bytes: Array(text.utf8))
    let faults = CharacterCheck.findings(in: source)
    guard faults.isEmpty else { return (nil, faults) }
    var context = ReadingContext(source: source, registry: registry)
    context.key = key
    let node = YAMLNode(range: 0..<source.bytes.count, content: .scalar(YAMLScalar(text: text, isPlain: true)))
    let value = type.read(node, &context)
    return (context.diagnostics.isEmpty ? value : nil, context.diagnostics)
  }
}
