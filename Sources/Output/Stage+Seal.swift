import Files

extension Stage {
  /// Puts the new site in the target's place.
  ///
  /// The staged tree must hold exactly the entries. They are listed in `release/SHA256SUMS`, everything is brought to
  /// the disk, and the target is exchanged in one step: a reader sees the old site or the new one, whole. After any
  /// error but `workFolderLeft` the target is as it was, and the stage is gone.
  package func seal(_ entries: [ManifestEntry]) throws(OutputError) {
    guard close() else { throw .closed(DigestList.path) }
    do {
      try StagedTree(entries, shownAt: root.path).check(root)
      try OutputError.wrap { () throws(FileError) in try finish(entries) }
      try work.exchange()
    } catch {
      try? work.remove()
      throw error
    }
    do {
      try work.remove()
    } catch {
      throw .workFolderLeft(error)
    }
  }

  private func finish(_ entries: [ManifestEntry]) throws(FileError) {
    if try root.status(of: DigestList.folder) == nil { try root.createFolder(DigestList.folder) }
    try root.createFile(DigestList.path, DigestList.bytes(of: entries))
    try root.flushFileSystem()
  }
}
