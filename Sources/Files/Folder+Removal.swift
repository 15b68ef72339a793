import CPlatform

extension Folder {
  /// Removes an entry and everything in it; links are removed, not followed.
  ///
  /// - Returns: Whether there was such an entry.
  @discardableResult
  package func removeTree(_ name: String) throws(FileError) -> Bool {
    guard let status = try status(of: name) else { return false }
    let isFolder = status.kind == .folder
    if isFolder { try openFolder(name).removeEntries() }
    try SystemCall.make(.remove, path.appending(name), name) {
      cplatform_remove(descriptor.number, $0, isFolder)
    }
    return true
  }

  /// Removes a folder that must be empty.
  package func removeEmptyFolder(_ name: String) throws(FileError) {
    try SystemCall.make(.remove, path.appending(name), name) {
      cplatform_remove(descriptor.number, $0, true)
    }
  }

  private func removeEntries() throws(FileError) {
    // All names first: what a listing shows while entries are removed is undefined.
    for name in try names() {
      guard let status = try status(of: name) else { continue }
      let isFolder = status.kind == .folder
      if isFolder { try openFolder(name).removeEntries() }
      try SystemCall.check(
        cplatform_remove(descriptor.number, name.cString, isFolder), .remove, path.appending(name.text.text))
    }
  }
}
