import Diagnostics
import Model

/// A content folder of which everything but the records has been read.
struct SortedContent: Sendable {
  /// The files by what they are.
  let tree: ContentTree
  /// The registry files by their shown paths.
  let sources: [String: SourceText]
  /// What they say.
  let registry: RegistryIndex
  /// What is wrong so far.
  let findings: [Diagnostic]

  /// The whole of the folder, with its records.
  func reading(_ chunks: [RecordChunk]) -> ContentReading {
    let findings = findings + chunks.flatMap(\.diagnostics).filter { !isAboutUnread($0) }
    let sound = soundArchive(of: chunks.flatMap(\.records))
    return ContentReading(
      archive: findings.hasErrors ? nil : sound,
      soundArchive: sound,
      diagnostics: findings.sorted(),
      suppressed: chunks.flatMap(\.suppressed),
      records: tree.records,
      fileCount: sources.count + chunks.reduce(0) { $0 + $1.fileCount })
  }

  /// Whether a finding says that a translation is missing which is there and has its own finding.
  private func isAboutUnread(_ finding: Diagnostic) -> Bool {
    finding.code == MissingTranslation.code && tree.besideUnread.contains(finding.place.file)
  }

  private func soundArchive(of records: [TranslatedRecord]) -> Archive? {
    guard let site = registry.site, registry.isComplete else { return nil }
    return Archive(
      site: site, governments: Array(registry.governments.values), groups: Array(registry.groups.values),
      records: records)
  }
}
