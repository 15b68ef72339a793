package import Files
import Synchronization

/// A new site on its way to a target: it is written out of sight, then takes the target's place in one step.
///
/// Files get the permissions 0644 and folders 0755, whatever the umask. Several workers may write at once; sealing
/// and discarding are for one, when the others have ended. A stage that goes out of use unsealed is discarded.
package final class Stage: Sendable {
  let work: WorkFolder
  let root: Folder
  private let isOpen = Atomic(true)

  private init(work: WorkFolder, root: Folder) {
    self.work = work
    self.root = root
  }

  deinit {
    discard()
  }

  /// Takes the target's lock and makes an empty stage.
  ///
  /// Only an absent or empty folder, or one with `release/SHA256SUMS`, is ever replaced; what a killed build left
  /// is cleared. The target itself is not touched.
  ///
  /// - Parameters:
  ///   - protected: Folders that the target may neither be nor hold, such as the site's root.
  ///   - sources: Folders in which the target may not lie either, such as the content.
  package static func open(
    target path: DiskPath, protecting protected: [DiskPath] = [], outside sources: [DiskPath] = []
  ) throws(OutputError) -> Stage {
    let target = try Target(path, protecting: protected, outside: sources)
    _ = try target.exists()
    let work = try WorkFolder.claim(for: target)
    do {
      return Stage(work: work, root: try work.makeStage())
    } catch {
      try? work.remove()
      throw .file(error)
    }
  }

  /// Makes folders, and those above them, unless they are there.
  package func createFolders(_ folders: [String]) throws(OutputError) {
    var made: Set<String> = []
    for folder in folders {
      try check(folder)
      let missing = [folder] + OutputPath.folders(above: folder).prefix { !made.contains($0) }
      for path in missing.reversed() where made.insert(path).inserted {
        try OutputError.wrap { () throws(FileError) in try createFolder(path) }
      }
    }
  }

  private func createFolder(_ path: String) throws(FileError) {
    do {
      try root.createFolder(path)
    } catch {
      guard error.isPresence else { throw error }
    }
  }

  /// Writes a new file into a folder that exists, and digests it.
  package func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) -> ManifestEntry {
    var file = try create(path)
    do throws(FileError) {
      try file.append(bytes)
      return try file.finish()
    } catch {
      throw .file(error)
    }
  }

  /// Begins a new file in a folder that exists.
  package func create(_ path: String) throws(OutputError) -> StagedFile {
    try check(path)
    do throws(FileError) {
      return StagedFile(path, try root.createFile(path))
    } catch {
      throw .file(error)
    }
  }

  /// Makes a spool on the target's file system, in the folder that a killed build leaves to the next to clear.
  package func makeSpool() throws(OutputError) -> Spool {
    try OutputError.wrap { () throws(FileError) in try Spool(in: root, named: ".spool") }
  }

  private func check(_ path: String) throws(OutputError) {
    guard isOpen.load(ordering: .acquiring) else { throw .closed(path) }
    guard OutputPath.isSafe(path) else { throw .unsafePath(path) }
  }

  /// Ends writing; false when it had ended before.
  func close() -> Bool {
    isOpen.exchange(false, ordering: .acquiringAndReleasing)
  }

  /// Removes the stage and leaves the target as it was; does nothing after `seal`.
  ///
  /// What cannot be removed is left to the next build.
  package func discard() {
    guard close() else { return }
    try? work.remove()
  }
}
