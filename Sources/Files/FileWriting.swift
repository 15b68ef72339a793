/// Writing single files of the person's own tree.
package enum FileWriting {
  /// Makes a new file, whole or not at all, and never replaces one that exists (EEXIST).
  ///
  /// The bytes go to a hidden file beside it, which then takes the name in one step.
  package static func write(_ path: DiskPath, _ bytes: [UInt8]) throws(FileError) {
    let folder = try Folder.open(path.parent)
    // A name of its own, so that two writers at once do not meet.
    let draft = ".\(path.name).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    do {
      try folder.createFile(draft, bytes, isFlushed: true)
      try folder.move(draft, to: path.name, in: folder)
    } catch {
      _ = try? folder.removeTree(draft)
      throw FileError(error.operation, path, error.cause)
    }
    try folder.flush()
  }
}
