/// One walk through a tree, and the entries it has met.
struct TreeScan {
  private let root: DiskPath
  private let depthLimit: Int
  private let countLimit: Int
  private(set) var entries: [FileEntry] = []

  /// A walk that has not begun.
  init(root: DiskPath, depthLimit: Int, countLimit: Int) {
    self.root = root
    self.depthLimit = depthLimit
    self.countLimit = countLimit
  }

  /// Lists a folder and the folders in it.
  ///
  /// - Parameter prefix: The folder's path below the root, with its slash.
  mutating func visit(_ folder: borrowing Listing, prefix: String, depth: Int) throws(FileError) {
    guard depth <= depthLimit else { throw FileError(.list, root, .tooDeep(limit: depthLimit)) }
    for name in try folder.names() {
      guard entries.count < countLimit else { throw FileError(.list, root, .tooManyEntries(limit: countLimit)) }
      let (text, isUTF8) = name.text
      let path = prefix + text
      guard let facts = try facts(of: name, in: folder) else { continue }
      entries.append(
        FileEntry(path: path, kind: facts.kind, linkCount: facts.linkCount, isUTF8: isUTF8, stamp: facts.stamp))
      if facts.kind == .folder, isUTF8 {
        try visit(folder.open(name), prefix: path + "/", depth: depth + 1)
      }
    }
  }

  /// What a name stands for; nil when it has gone since it was listed.
  private func facts(
    of name: RawName, in folder: borrowing Listing
  ) throws(FileError) -> (kind: FileKind, linkCount: Int, stamp: FileStamp?)? {
    if name.isFolder == true { return (.folder, 1, nil) }
    guard let status = try folder.status(of: name) else { return nil }
    return status.kind == .folder ? (.folder, 1, nil) : (status.kind, status.linkCount, status.stamp)
  }
}
