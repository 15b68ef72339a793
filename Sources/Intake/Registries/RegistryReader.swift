package import Diagnostics
import Model

/// Reads the site's settings and the registries of governments and groups.
///
/// A file with an error gives nothing; its id stays known, so that records that name it are not wrong as well.
package struct RegistryReader {
  private var index: RegistryIndex
  private var findings: [Diagnostic] = []
  private var uniqueness = RegistryUniqueness()

  private init(_ index: RegistryIndex) { self.index = index }

  /// Reads the registry files of a tree.
  ///
  /// - Parameter sources: The files by their paths in the tree; one that is missing is passed over, because whoever
  ///   failed to read it says so.
  package static func read(_ tree: ContentTree, sources: [String: SourceText]) -> (RegistryIndex, [Diagnostic]) {
    var reader = RegistryReader(
      RegistryIndex(governmentIDs: tree.governments.keys.sorted(), groupIDs: tree.groups.keys.sorted()))
    reader.readGovernments(tree, sources)
    reader.readGroups(tree, sources)
    if let source = tree.site.flatMap({ sources[$0] }) {
      reader.index.site = reader.read(source) { SiteFile.read($0, &$1) }
    }
    return (reader.index, reader.findings)
  }

  private mutating func readGovernments(_ tree: ContentTree, _ sources: [String: SourceText]) {
    for id in index.governmentIDs {
      guard let source = tree.governments[id]?.flatMap({ sources[$0] }) else { continue }
      guard let draft = read(source, as: { GovernmentFile.read($0, id, &$1) }) else { continue }
      index.governments[id] = draft.government
      let slugs = draft.slug.map { source.place(of: $0) }
      findings += uniqueness.note(order: draft.government.order, at: source.place(of: draft.order))
      findings += uniqueness.note(slug: draft.government.slug, at: slugs, in: .governments)
    }
  }

  private mutating func readGroups(_ tree: ContentTree, _ sources: [String: SourceText]) {
    for id in index.groupIDs {
      guard let source = tree.groups[id]?.flatMap({ sources[$0] }) else { continue }
      if index.governmentIDs.contains(where: { $0.text == id.text }) {
        findings.append(.idOfGovernmentAndGroup(id.text, at: source.wholeFile))
      }
      guard let draft = read(source, as: { GroupFile.read($0, id, &$1) }) else { continue }
      index.groups[id] = draft.group
      findings += uniqueness.note(slug: draft.group.slug, at: draft.slug.map { source.place(of: $0) }, in: .groups)
    }
  }

  /// The value of one file; nil when anything in it is an error.
  private mutating func read<Value>(
    _ source: SourceText, as make: (YAMLNode, inout ReadingContext) -> Value?
  ) -> Value? {
    let (node, problems) = YAMLFile.read(source)
    var context = ReadingContext(source: source, registry: index)
    context.report(problems + ProtectiveMarking.findings(in: source))
    let value = node.flatMap { make($0, &context) }
    findings += context.diagnostics
    return context.diagnostics.hasErrors ? nil : value
  }
}
