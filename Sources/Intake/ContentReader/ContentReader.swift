import Diagnostics
package import Files
package import Markdown
package import Model

/// Reads a content folder: settings, registries and records, checked by every rule.
///
/// Everything that an author can mend is a finding of the result; only what the machine could not do is thrown.
package struct ContentReader: Sendable {
  let files: ContentFiles
  let wording: Localized<MarkdownWording>
  let today: CalendarDate
  private let bodies: BodyStore

  /// A reader for a folder.
  ///
  /// - Parameters:
  ///   - root: The content folder on the disk.
  ///   - folder: The same as messages show it, below the site's root.
  ///   - wording: The words that texts need in each language.
  ///   - today: The day on which the records are checked.
  ///   - bodies: Where the records' texts go.
  package init(
    root: DiskPath, folder: String = "content", wording: Localized<MarkdownWording>, today: CalendarDate,
    bodies: BodyStore
  ) {
    files = ContentFiles(root: root, folder: folder)
    self.wording = wording
    self.today = today
    self.bodies = bodies
  }

  /// Reads everything; the result does not depend on the number of cores.
  ///
  /// - Parameter progress: Hears from each worker how many more records are read, of how many in all.
  package func read(
    progress: @escaping @Sendable (_ more: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws(FileError) -> ContentReading {
    let content = try content(of: try FileTree.scan(files.root))
    let chunks = try await chunks(of: content.tree.records, by: RecordChunk.size, in: content, progress: progress)
    return content.reading(chunks)
  }

  /// The registries of a scanned folder, and which records there are.
  func content(of entries: [FileEntry]) throws(FileError) -> SortedContent {
    var (tree, findings) = ContentTree.read(entries, folder: files.folder)
    let sources = try files.registries(of: tree, &findings)
    let (registry, registryFindings) = RegistryReader.read(tree, sources: sources)
    return SortedContent(
      tree: tree, sources: sources, registry: registry, findings: findings + registryFindings)
  }

  /// Reads the records in chunks, each by whichever worker is free, and puts them in order again.
  func chunks(
    of records: [RecordFiles], by size: Int, in content: SortedContent,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(FileError) -> [RecordChunk] {
    let surroundings = Surroundings(registry: content.registry, records: content.tree.records.map(\.id), today: today)
    let reader = RecordReader(
      surroundings: surroundings, wording: wording, writesAgreedTexts: bodies.keepsTexts)
    let starts = Array(stride(from: 0, to: records.count, by: size))
    let outcomes = await withTaskGroup(of: (Int, Result<RecordChunk, FileError>).self) { group in
      for (index, start) in starts.enumerated() {
        let slice = records[start..<min(start + size, records.count)]
        group.addTask {
          let outcome = await RecordChunk.read(slice, from: files, with: reader, into: bodies)
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
