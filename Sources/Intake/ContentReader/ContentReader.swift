import Diagnostics
package import Files
package import Markdown
package import Model

/// Reads a content folder: settings, registries and records, checked by every rule.
///
/// Everything that an author can mend is a finding of the result; only what the machine could not do is thrown.
package struct ContentReader: Sendable {
  private let files: ContentFiles
  private let wording: Localized<MarkdownWording>
  private let today: CalendarDate
  private let spool: Spool?

  /// A reader for a folder.
  ///
  /// - Parameters:
  ///   - root: The content folder on the disk.
  ///   - folder: The same as messages show it, below the site's root.
  ///   - wording: The words that texts need in each language.
  ///   - today: The day on which the records are checked.
  ///   - spool: Takes the texts; without one they are given up as soon as they are checked.
  package init(
    root: DiskPath, folder: String = "content", wording: Localized<MarkdownWording>, today: CalendarDate,
    spool: Spool?
  ) {
    files = ContentFiles(root: root, folder: folder)
    self.wording = wording
    self.today = today
    self.spool = spool
  }

  /// Reads everything; the result does not depend on the number of cores.
  ///
  /// - Parameter progress: Hears from each worker how many more records are read, of how many in all.
  package func read(
    progress: @escaping @Sendable (_ more: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws(FileError) -> ContentReading {
    var (tree, findings) = ContentTree.read(try FileTree.scan(files.root), folder: files.folder)
    let sources = try files.registries(of: tree, &findings)
    let (registry, registryFindings) = RegistryReader.read(tree, sources: sources)
    let surroundings = Surroundings(registry: registry, records: tree.records.map(\.id), today: today)
    let reader = RecordReader(surroundings: surroundings, wording: wording, writesAgreedTexts: spool != nil)
    let chunks = try await chunks(of: tree.records, with: reader, progress: progress)
    findings += registryFindings + chunks.flatMap(\.diagnostics)
    let records = chunks.flatMap(\.records)
    return ContentReading(
      archive: findings.hasErrors ? nil : archive(registry, records),
      diagnostics: findings.sorted(),
      suppressed: chunks.flatMap(\.suppressed),
      recordCount: tree.records.count,
      fileCount: sources.count + chunks.reduce(0) { $0 + $1.fileCount })
  }

  private func archive(_ registry: RegistryIndex, _ records: [TranslatedRecord]) -> Archive? {
    registry.site.map { site in
      Archive(
        site: site, governments: Array(registry.governments.values), groups: Array(registry.groups.values),
        records: records)
    }
  }

  /// Reads the records in chunks, each by whichever worker is free, and puts them in order again.
  private func chunks(
    of records: [RecordFiles], with reader: RecordReader, progress: @escaping @Sendable (Int, Int) -> Void
  ) async throws(FileError) -> [RecordChunk] {
    let starts = Array(stride(from: 0, to: records.count, by: RecordChunk.size))
    let outcomes = await withTaskGroup(of: (Int, Result<RecordChunk, FileError>).self) { group in
      for (index, start) in starts.enumerated() {
        let slice = records[start..<min(start + RecordChunk.size, records.count)]
        group.addTask {
          let outcome = await RecordChunk.read(slice, from: files, with: reader, into: spool)
          progress(slice.count, records.count)
          return (index, outcome)
        }
      }
      var outcomes: [Int: Result<RecordChunk, FileError>] = [:]
      for await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes
    }
    var chunks: [RecordChunk] = []
    for index in starts.indices {
      if let chunk = try outcomes[index]?.get() { chunks.append(chunk) }
    }
    return chunks
  }
}
