import CPlatform

extension Folder {
  /// Whether nothing is in the folder.
  package func isEmpty() throws(FileError) -> Bool {
    try Listing(of: self).names().isEmpty
  }

  /// Removes an entry and everything in it; links are removed, not followed.
  ///
  /// - Returns: Whether there was such an entry.
  @discardableResult
  package func removeTree(_ name: String) throws(FileError) -> Bool {
    guard let status = try status(of: name) else { return false }
    let isFolder = status.kind == .folder
    if isFolder { try Listing(of: openFolder(name)).removeAll() }
    try remove(name, isFolder: isFolder)
    return true
  }

  /// Removes a folder that must be empty.
  package func removeEmptyFolder(_ name: String) throws(FileError) {
    try remove(name, isFolder: true)
  }

  private func remove(_ name: String, isFolder: Bool) throws(FileError) {
    try SystemCall.make(.remove, path.appending(name), name) {
      cplatform_remove(descriptor.number, $0, isFolder)
    }
  }
}
