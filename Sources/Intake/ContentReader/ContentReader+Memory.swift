package import Files
import Model

extension ContentReader {
  /// Reads what has changed since the last reading; the result is what reading everything would give.
  package func read(remembering memory: inout ReadingMemory) async throws(FileError) -> ContentReading {
    let entries = try FileTree.scan(files.root)
    let content = if let known = memory.content(of: entries) { known } else { try content(of: entries) }
    memory.keep(content, of: entries)
    let records = content.tree.records
    memory.begin(
      on: ReadingBasis(sources: content.sources, records: records.map(\.id), wording: wording, today: today))
    let stamps = Dictionary(entries.map { (files.shown($0.path), $0.stamp) }) { first, _ in first }
    func stampsOfFiles(_ record: RecordFiles) -> Localized<FileStamp?> {
      record.files.map { file in file.flatMap { stamps[$0] ?? nil } }
    }
    let unread = records.filter { memory.chunk(of: $0.id, stamped: stampsOfFiles($0)) == nil }
    // A chunk for each record, so that each can be kept for itself.
    for (record, chunk) in zip(unread, try await chunks(of: unread, by: 1, in: content)) {
      memory.keep(chunk, of: record.id, stamped: stampsOfFiles(record))
    }
    return content.reading(records.compactMap { memory.chunk(of: $0.id, stamped: stampsOfFiles($0)) })
  }
}
