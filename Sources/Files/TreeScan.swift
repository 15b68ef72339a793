/// One walk through a tree, and the entries it has met.
struct TreeScan {
  let root: DiskPath
  let depthLimit: Int
  let countLimit: Int
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
  mutating func visit(_ folder: Folder, prefix: String, depth: Int) throws(FileError) {
    guard depth <= depthLimit else { throw FileError(.list, root, .tooDeep(limit: depthLimit)) }
    for name in try folder.names() {
      guard let status = try folder.status(of: name) else { continue }
      guard entries.count < countLimit else { throw FileError(.list, root, .tooManyEntries(limit: countLimit)) }
      let (text, isUTF8) = name.text
      let path = prefix + text
      entries.append(FileEntry(path: path, kind: status.kind, linkCount: status.linkCount, isUTF8: isUTF8))
      if status.kind == .folder, isUTF8 {
        try visit(folder.openFolder(name), prefix: path + "/", depth: depth + 1)
      }
    }
  }
}
