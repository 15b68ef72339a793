package import Diagnostics

/// Reads a file that is YAML from its first byte to its last: a registry file or a wording file.
package enum YAMLFile {
  /// The tree, after the file's characters were checked; nil when the text cannot be understood.
  package static func read(_ source: SourceText) -> (YAMLNode?, [Diagnostic]) {
    guard !LineEnds.areOld(source) else { return (nil, [.oldLineEnds(at: source.wholeFile)]) }
    let findings = CharacterCheck.findings(in: source)
    guard !findings.contains(where: { $0.code == .notUTF8 }) else { return (nil, findings) }
    let start = source.hasByteOrderMark ? 3 : 0
    let (node, problems) = YAMLReader().read(source, start..<source.bytes.count)
    return (node, findings + problems.withoutSyntax(at: findings))
  }
}

extension [Diagnostic] {
  /// The findings about YAML without those at the place of a refused character, which is the whole reason for them.
  func withoutSyntax(at characters: [Diagnostic]) -> [Diagnostic] {
    guard !characters.isEmpty, !isEmpty else { return self }
    let places = Set(characters.map(\.place))
    return filter { $0.code != .yamlSyntax || !places.contains($0.place) }
  }
}
