package import Diagnostics

/// Reads one YAML document into a tree in which every value knows its bytes in the file.
///
/// Only what an editor needs: mappings, lists and texts. Anchors, aliases, tags, merge keys, complex keys, tabs,
/// directives and second documents are reported. Nothing is interpreted: `no`, `0117` and `12:30` are texts.
package struct YAMLReader: Sendable {
  /// A reader; it keeps nothing between two texts.
  package init() {}

  /// Reads the YAML that lies in a range of a file; no tree when the text cannot be understood.
  ///
  /// A document without any key is an empty mapping.
  package func read(_ source: SourceText, _ range: Range<Int>) -> (YAMLNode?, [Diagnostic]) {
    guard range.count <= YAMLLimits.size else {
      return (nil, [.yamlTooLarge(at: source.place(of: range.lowerBound..<range.lowerBound))])
    }
    if let node = PlainYAML.tree(source, range) { return (node, []) }
    let marks = MergeMarks.findings(in: source, range)
    guard marks.isEmpty else { return (nil, marks) }
    let tabs = tabs(in: source, range)
    var (node, findings) = source.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLTreeBuilder(UnsafeBufferPointer(rebasing: bytes[range]), base: range.lowerBound, source: source)
      return (builder.document(), builder.findings)
    }
    // A tab in the indentation is a syntax error as well: one report of the line is enough.
    if node == nil {
      let lines = Set(tabs.map(\.place.line))
      findings.removeAll { $0.code == .yamlSyntax && lines.contains($0.place.line) }
    }
    return (node, tabs + findings)
  }

  /// A finding for the first tab of each line.
  private func tabs(in source: SourceText, _ range: Range<Int>) -> [Diagnostic] {
    guard source.bytes[range].contains(UInt8(ascii: "\t")) else { return [] }
    var findings: [Diagnostic] = []
    var isReported = false
    for offset in range {
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\n") { isReported = false }
      guard byte == UInt8(ascii: "\t"), !isReported, findings.count < 50 else { continue }
      isReported = true
      findings.append(.yamlTab(at: source.place(of: offset..<offset + 1)))
    }
    return findings
  }
}
