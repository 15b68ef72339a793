package import Files

/// A file of a stage that is written piece by piece and digested on the way.
package struct StagedFile: ~Copyable {
  private let path: String
  private let file: WritableFile
  private var hash = SHA256Hash()
  private var size = 0

  /// A file at a path below the site's root.
  init(_ path: String, _ file: consuming WritableFile) {
    self.path = path
    self.file = file
  }

  /// Writes more bytes.
  package mutating func append(_ bytes: [UInt8]) throws(FileError) {
    try file.append(bytes)
    hash.update(bytes)
    size += bytes.count
  }

  /// Ends writing.
  package consuming func finish() throws(FileError) -> ManifestEntry {
    let entry = ManifestEntry(path: path, size: size, digest: hash.digest)
    try file.close()
    return entry
  }
}
