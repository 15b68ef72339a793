import CPlatform

/// A file that was just made and is still being written.
///
/// A file whose writing fails is left behind, incomplete; the caller knows best what to remove.
package struct WritableFile: ~Copyable, Sendable {
  private let descriptor: Descriptor
  private let path: DiskPath

  /// Takes over a file that is open for writing.
  init(_ descriptor: consuming Descriptor, at path: DiskPath) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Writes more bytes at its end.
  package func append(_ bytes: [UInt8]) throws(FileError) {
    try descriptor.write(bytes, path)
  }

  /// Waits until its bytes are on the disk.
  func flush() throws(FileError) {
    try SystemCall.check(cplatform_sync(descriptor.number), .flush, path)
  }

  /// Ends writing, and reports what the file system put off until now.
  package consuming func close() throws(FileError) {
    let path = path
    try descriptor.close(path)
  }
}
