import CPlatform
import SystemPackage

extension Folder {
  /// Takes the folder's lock; false when another process, or another opening in this one, holds it.
  ///
  /// The kernel frees the lock when this object goes, or with the process, however that ends.
  package func lock() throws(FileError) -> Bool {
    let result = cplatform_lock(descriptor.number)
    if result == -Errno.wouldBlock.rawValue { return false }
    try SystemCall.check(result, .lock, path)
    return true
  }

  /// Waits until the folder's list of names is on the disk.
  package func flush() throws(FileError) {
    try SystemCall.check(cplatform_sync(descriptor.number), .flush, path)
  }

  /// Waits until everything written to the folder's file system is on the disk.
  package func flushFileSystem() throws(FileError) {
    try SystemCall.check(cplatform_sync_file_system(descriptor.number), .flush, path)
  }
}
