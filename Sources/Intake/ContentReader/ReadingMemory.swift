import Files
package import Model

/// What one reading of a content folder leaves to the next: a record whose files are as they were need not be read
/// again.
package struct ReadingMemory: Sendable {
  /// The records that the last reading read anew, each with the languages whose files have changed.
  package private(set) var changes: [RecordID: [Language]] = [:]
  /// Whether the last reading found anything else than the one before: a record, a registry, a record more or fewer.
  package private(set) var hasChanged = false
  private var basis: ReadingBasis?
  private var scan: (entries: [FileEntry], content: SortedContent)?
  private var chunks: [RecordID: (stamps: Localized<FileStamp?>, chunk: RecordChunk)] = [:]

  /// The memory before the first reading.
  package init() {}

  /// Everything but the records, when nothing of that has changed: there are the same names, and the registries have the
  /// same stamps.
  func content(of entries: [FileEntry]) -> SortedContent? {
    guard let (earlier, content) = scan, earlier.count == entries.count else { return nil }
    return zip(earlier, entries).allSatisfy { $0 == $1 || $0.isRecordFile(likeNamed: $1) } ? content : nil
  }

  /// Keeps everything but the records, as it was found by a scan.
  mutating func keep(_ content: SortedContent, of entries: [FileEntry]) { scan = (entries, content) }

  /// Begins a reading: what was read on another basis is forgotten.
  mutating func begin(on basis: ReadingBasis) {
    changes = [:]
    hasChanged = self.basis != basis
    if hasChanged { chunks = [:] }
    self.basis = basis
  }

  /// What a record's files said, if they have the same stamps as then.
  func chunk(of record: RecordID, stamped stamps: Localized<FileStamp?>) -> RecordChunk? {
    chunks[record].flatMap { $0.stamps == stamps ? $0.chunk : nil }
  }

  /// Keeps what the files of a record say.
  mutating func keep(_ chunk: RecordChunk, of record: RecordID, stamped stamps: Localized<FileStamp?>) {
    let earlier = chunks[record]?.stamps
    hasChanged = true
    changes[record] = Language.allCases.filter { stamps[$0] != earlier?[$0] }
    chunks[record] = (stamps, chunk)
  }
}

extension FileEntry {
  /// Whether both are a record's file of one name, whatever it says.
  fileprivate func isRecordFile(likeNamed other: FileEntry) -> Bool {
    guard case .file = kind, case .file = other.kind else { return false }
    return path == other.path && path.utf8.suffix(3).elementsEqual(".md".utf8) && linkCount == other.linkCount
      && isUTF8 == other.isUTF8
  }
}
