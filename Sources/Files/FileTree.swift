/// A folder with everything in it.
package enum FileTree {
  /// Lists every entry of a folder, at every depth, in the order of the paths' bytes.
  ///
  /// No symbolic link is followed, not even one at the root.
  ///
  /// - Parameters:
  ///   - root: The folder; it is not in the list itself.
  ///   - depth: How many folders may lie in one another below the root.
  ///   - count: How many entries there may be.
  package static func scan(
    _ root: DiskPath, depth: Int = 64, count: Int = 4_000_000
  ) throws(FileError) -> [FileEntry] {
    let root = try Folder.open(root, followingLink: false)
    return try entries(of: root, depth: depth, count: count).sorted { ByteOrder.precedes($0.path, $1.path) }
  }

  /// Lists every entry of an open folder, at every depth, in no order; otherwise as `scan` does.
  package static func entries(
    of root: Folder, depth: Int = 64, count: Int = 4_000_000
  ) throws(FileError) -> [FileEntry] {
    var scan = TreeScan(root: root.path, depthLimit: depth, countLimit: count)
    try scan.visit(Listing(of: root), prefix: "", depth: 0)
    return scan.entries
  }
}
