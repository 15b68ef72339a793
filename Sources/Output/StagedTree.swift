import Files

/// What a staged tree must hold: the planned files, the folders on the way to them, and nothing else.
struct StagedTree {
  private let path: DiskPath
  private var sizes: [String: Int] = [:]
  private var folders: Set<String> = []

  /// The tree of some entries; two entries of one path are an error.
  init(_ entries: [ManifestEntry], shownAt path: DiskPath) throws(OutputError) {
    self.path = path
    sizes.reserveCapacity(entries.count)
    for entry in entries {
      guard sizes.updateValue(entry.size, forKey: entry.path) == nil else {
        throw .notAsPlanned(path.appending(entry.path))
      }
      for folder in OutputPath.folders(above: entry.path) {
        guard folders.insert(folder).inserted else { break }
      }
    }
  }

  /// Compares the tree with a folder on the disk.
  func check(_ root: Folder) throws(OutputError) {
    var missing = sizes
    for entry in try OutputError.wrap({ () throws(FileError) in try FileTree.entries(of: root) }) {
      switch entry.kind {
      case .folder where folders.contains(entry.path): break
      case .file(let size) where sizes[entry.path] != nil:
        guard missing.removeValue(forKey: entry.path) == size, entry.linkCount == 1 else {
          throw .notAsPlanned(path.appending(entry.path))
        }
      default: throw .unplanned(path.appending(entry.path))
      }
    }
    if let path = missing.keys.min() { throw .notAsPlanned(self.path.appending(path)) }
  }
}
