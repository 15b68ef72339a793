import Diagnostics
import Files
import Intake
import Model

/// Makes the safe fixes in the files of a site: how they are written changes, and nothing that they say.
package struct FixFiles: Sendable {
  /// The most bytes of a file; a larger one is left for a check to refuse.
  private static let limit = 2 * 1024 * 1024

  private let folders: SiteFolders

  /// The fixes of a site.
  package init(folders: SiteFolders) {
    self.folders = folders
  }

  /// Fixes every file that needs it. Fixing again changes nothing.
  package func run() throws(PipelineFailure) -> FixReport {
    var report = FixReport()
    let names = try folders.survey().tree.languageless
    for (path, id) in names.sorted(by: { $0.key < $1.key }) {
      if let change = try rename(path, of: id) { report.changes.append(change) }
    }
    // The names are new now.
    for file in try files(of: folders.survey().tree) {
      if let change = try fix(file.path, as: file.kind) { report.changes.append(change) }
    }
    return report
  }

  /// Every file that can be fixed, in the order of the paths.
  private func files(of tree: ContentTree) -> [(path: String, kind: FixedFile.Kind)] {
    var files: [(path: String, kind: FixedFile.Kind)] = []
    for record in tree.records {
      for case let path? in Language.allCases.map({ record.files[$0] }) {
        files.append((path: path, kind: .record(record.id.kind)))
      }
    }
    if let path = tree.site { files.append((path: path, kind: .yaml(SiteFile.fields))) }
    for case let path? in tree.governments.values { files.append((path: path, kind: .yaml(GovernmentFile.fields))) }
    for case let path? in tree.groups.values { files.append((path: path, kind: .yaml(GroupFile.fields))) }
    for language in Language.allCases {
      files.append((path: folders.wordingFile(in: language), kind: .yaml([])))
    }
    return files.sorted { $0.path < $1.path }
  }

  /// Gives a file the name that says its language, if that is certain and the name is free.
  private func rename(_ path: String, of id: RecordID) throws(PipelineFailure) -> FixReport.Change? {
    guard let bytes = try read(path) else { return nil }
    guard let language = LanguageGuess.language(of: SourceText(file: path, bytes: bytes)) else { return nil }
    let goal = id.file(in: language)
    return try PipelineFailure.wrap { () throws(FileError) -> FixReport.Change? in
      let folder = try Folder.open(folders.root.appending(path).parent)
      do throws(FileError) {
        try folder.move(DiskPath(path).name, to: DiskPath(goal).name, in: folder)
      } catch {
        if error.isPresence { return nil }
        throw error
      }
      return .renamed(from: path, to: goal)
    }
  }

  private func fix(_ path: String, as kind: FixedFile.Kind) throws(PipelineFailure) -> FixReport.Change? {
    guard let bytes = try read(path) else { return nil }
    let fixed = FixedFile(SourceText(file: path, bytes: bytes), as: kind)
    guard fixed.bytes != bytes else { return nil }
    let isReplaced = try PipelineFailure.wrap { () throws(FileError) in
      try FileReplacing.replace(folders.root.appending(path), bytes, with: fixed.bytes)
    }
    guard isReplaced else { return .leftAlone(path) }
    let counts = fixed.counts.sorted { $0.key < $1.key }
    return .fixed(path, counts.map { (name: $0.key.name, count: $0.value) })
  }

  /// The bytes of a file; nil for one that is not there, and for one that is too large or may not be read, which is for a
  /// check to say.
  private func read(_ path: String) throws(PipelineFailure) -> [UInt8]? {
    do throws(FileError) {
      return try FileReading.read(folders.root.appending(path), limit: Self.limit)
    } catch {
      switch error.cause {
      case .tooLarge: return nil
      case .system(let number) where SystemFault(number: number) == .noPermission: return nil
      default:
        guard error.isAbsence else { throw .file(error) }
        return nil
      }
    }
  }
}
