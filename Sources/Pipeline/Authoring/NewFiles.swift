import Diagnostics
import Files
import Intake

/// Writes new files of a site, all of them or none; what exists is never touched.
struct NewFiles {
  /// The site's root.
  let root: DiskPath

  /// Writes the files, with the folders they need.
  func write(_ files: [NewFile]) throws(PipelineFailure) {
    if let path = try PipelineFailure.wrap({ () throws(FileError) in try existing(of: files) }) {
      throw Self.exists(path)
    }
    var made = Made(root: root)
    do throws(FileError) {
      for file in files { try made.write(file) }
    } catch {
      made.undo()
      throw error.isPresence ? Self.exists(error.path.text) : .file(error)
    }
  }

  /// The first file that is there already.
  private func existing(of files: [NewFile]) throws(FileError) -> String? {
    for file in files {
      let path = root.appending(file.path)
      do {
        if try Folder.open(path.parent).status(of: path.name) != nil { return file.path }
      } catch {
        guard error.isAbsence else { throw error }
      }
    }
    return nil
  }

  /// What is said of a file that would have to be overwritten.
  static func exists(_ path: String) -> PipelineFailure {
    .request(
      MessageText(
        en: "\(path) exists already. Nothing was written.", cy: "Mae \(path) yno eisoes. Ni ysgrifennwyd dim."))
  }

  /// What was made so far, in order.
  private struct Made {
    let root: DiskPath
    private var folders: [DiskPath] = []
    private var files: [DiskPath] = []

    init(root: DiskPath) { self.root = root }

    mutating func write(_ file: NewFile) throws(FileError) {
      let path = root.appending(file.path)
      try makeFolder(path.parent)
      try FileWriting.write(path, file.bytes)
      files.append(path)
    }

    private mutating func makeFolder(_ folder: DiskPath) throws(FileError) {
      do {
        _ = try Folder.open(folder)
      } catch {
        guard error.isAbsence, folder != root else { throw error }
        try makeFolder(folder.parent)
        try Folder.open(folder.parent).createFolder(folder.name)
        folders.append(folder)
      }
    }

    /// Takes away what was made, the last first; what cannot be taken away is harmless.
    func undo() {
      for file in files.reversed() { _ = try? Folder.open(file.parent).removeTree(file.name) }
      for folder in folders.reversed() { try? Folder.open(folder.parent).removeEmptyFolder(folder.name) }
    }
  }
}
