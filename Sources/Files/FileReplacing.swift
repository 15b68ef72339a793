import CPlatform

/// Putting other bytes in the place of a file of the person's own tree.
package enum FileReplacing {
  /// Replaces a file's bytes in one step, unless it no longer holds the bytes that the caller has seen.
  ///
  /// The new bytes go to a hidden file beside it, with the same permissions, which is exchanged with the file. What comes
  /// out is compared: if another program has written to the file meanwhile, the two are exchanged again.
  ///
  /// - Returns: Whether the file was replaced; false when somebody else has changed it, which it then still is.
  package static func replace(_ path: DiskPath, _ old: [UInt8], with new: [UInt8]) throws(FileError) -> Bool {
    let folder = try Folder.open(path.parent)
    guard let status = try folder.status(of: path.name), try holds(old, path.name, in: folder) else { return false }
    let draft = ".\(path.name).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    do {
      try folder.createFile(draft, new, isFlushed: true)
      try SystemCall.make(.setPermissions, path, draft) {
        cplatform_set_mode_of(folder.descriptor.number, $0, status.permissions)
      }
      try folder.exchange(draft, with: path.name, in: folder)
      let isUnchanged = try holds(old, draft, in: folder)
      if !isUnchanged { try folder.exchange(draft, with: path.name, in: folder) }
      try folder.removeTree(draft)
      try folder.flush()
      return isUnchanged
    } catch {
      _ = try? folder.removeTree(draft)
      throw FileError(error.operation, path, error.cause)
    }
  }

  /// Whether a file holds exactly some bytes.
  private static func holds(_ bytes: [UInt8], _ name: String, in folder: Folder) throws(FileError) -> Bool {
    do {
      return try FileReading.read(name, in: folder, limit: bytes.count) == bytes
    } catch {
      switch error.cause {
      case .tooLarge, .changedWhileRead, .notAnOrdinaryFile: return false
      default: throw error
      }
    }
  }
}
