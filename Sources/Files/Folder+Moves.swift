import CPlatform

extension Folder {
  /// Exchanges an entry with an entry of another folder of the same file system, in one step.
  ///
  /// Errors name the other entry, the one that readers see. EXDEV, EBUSY and EINVAL mean that the file system
  /// cannot do it.
  package func exchange(_ name: String, with other: String, in folder: Folder) throws(FileError) {
    let shown = folder.path.appending(other)
    try pair(name, other, shown) {
      cplatform_exchange(descriptor.number, $0, folder.descriptor.number, $1)
    }
  }

  /// Moves an entry to a name that must not exist, in one step.
  package func move(_ name: String, to newName: String, in folder: Folder) throws(FileError) {
    let shown = folder.path.appending(newName)
    try pair(name, newName, shown) {
      cplatform_move(descriptor.number, $0, folder.descriptor.number, $1)
    }
  }

  private func pair(
    _ first: String, _ second: String, _ shown: DiskPath,
    _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(FileError) {
    try SystemCall.make(.replace, shown, second) { second in
      first.withCString { first in call(first, second) }
    }
  }
}
