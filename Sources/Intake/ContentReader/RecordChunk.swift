import Diagnostics
import Files
import Model

/// Some of the records of a content folder, read by one worker.
struct RecordChunk: Sendable {
  /// How many records a worker takes at a time: enough that handing them out costs nothing.
  static let size = 32

  /// The records whose files have no errors, in order.
  private(set) var records: [TranslatedRecord] = []
  /// What is wrong with the others.
  private(set) var diagnostics: [Diagnostic] = []
  /// What their files allow.
  private(set) var suppressed: [SuppressedDiagnostic] = []
  /// How many files were read.
  private(set) var fileCount = 0

  /// Reads some records; sources, drafts and texts are gone from memory as soon as each record is made.
  @concurrent static func read(
    _ records: ArraySlice<RecordFiles>, from files: ContentFiles, with reader: RecordReader, into bodies: BodyStore
  ) async -> Result<RecordChunk, FileError> {
    var chunk = RecordChunk()
    do throws(FileError) {
      for record in records { try chunk.read(record, from: files, with: reader, into: bodies) }
    } catch {
      return .failure(error)
    }
    return .success(chunk)
  }

  private mutating func read(
    _ record: RecordFiles, from files: ContentFiles, with reader: RecordReader, into bodies: BodyStore
  ) throws(FileError) {
    var isRefused = false
    let sources = try record.files.map { (path: String?) throws(FileError) -> SourceText? in
      guard let path else { return nil }
      fileCount += 1
      switch try files.read(path) {
      case .read(let source): return source
      case .refused(let finding):
        diagnostics.append(finding)
        isRefused = true
        return nil
      }
    }
    let reading = reader.read(record.id, sources)
    // A file that is there and was not read is no missing translation.
    diagnostics += reading.diagnostics.filter { !isRefused || $0.code != MissingTranslation.code }
    suppressed += reading.suppressed
    guard !isRefused, let record = reading.record else { return }
    records.append(try record.movingBodies { (body) throws(FileError) in try bodies.keep(body) })
  }
}
