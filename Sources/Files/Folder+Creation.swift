import CPlatform
import SystemPackage

extension Folder {
  private static let filePermissions: UInt32 = 0o644
  private static let folderPermissions: UInt32 = 0o755

  /// Makes a folder that everybody may read and its owner may write (0755), whatever the umask.
  package func createFolder(_ name: String) throws(FileError) {
    try makeFolder(name, permissions: Self.folderPermissions)
    try SystemCall.make(.setPermissions, path.appending(name), name) {
      cplatform_set_mode_of(descriptor.number, $0, Self.folderPermissions)
    }
  }

  /// Makes a folder for its owner alone (0700).
  package func createPrivateFolder(_ name: String) throws(FileError) {
    try makeFolder(name, permissions: 0o700)
  }

  private func makeFolder(_ name: String, permissions: UInt32) throws(FileError) {
    try SystemCall.make(.create, path.appending(name), name) {
      cplatform_create_folder(descriptor.number, $0, permissions)
    }
  }

  /// Makes a file with some bytes.
  ///
  /// - Parameter isFlushed: Whether to wait until the bytes are on the disk.
  package func createFile(_ name: String, _ bytes: [UInt8], isFlushed: Bool = false) throws(FileError) {
    let file = try createFile(name)
    try file.append(bytes)
    if isFlushed { try file.flush() }
    try file.close()
  }

  /// Makes a file that must not exist, which everybody may read and its owner may write (0644), whatever the umask.
  package func createFile(_ name: String) throws(FileError) -> WritableFile {
    let flags =
      FileDescriptor.AccessMode.writeOnly.rawValue
      | FileDescriptor.OpenOptions([.create, .exclusiveCreate, .noFollow]).rawValue
    let number = try SystemCall.make(.create, path.appending(name), name) {
      cplatform_open(descriptor.number, $0, flags, Self.filePermissions)
    }
    let file = WritableFile(Descriptor(number), at: path.appending(name))
    try SystemCall.check(cplatform_set_mode(number, Self.filePermissions), .setPermissions, path.appending(name))
    return file
  }
}
