package import Diagnostics

/// Reads a file that is YAML from its first byte to its last: a registry file or a wording file.
package enum YAMLFile {
  /// The tree, after the file's characters were checked; nil when the text cannot be understood.
  package static func read(_ source: SourceText) -> (YAMLNode?, [Diagnostic]) {
    let findings = CharacterCheck.findings(in: source)
    guard !findings.contains(where: { $0.code == .notUTF8 }) else { return (nil, findings) }
    let start = source.hasByteOrderMark ? 3 : 0
    let (node, problems) = YAMLReader().read(source, start..<source.bytes.count)
    return (node, findings + problems)
  }
}
