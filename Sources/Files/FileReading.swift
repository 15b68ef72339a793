import CPlatform
import SystemPackage

/// Reading files.
package enum FileReading {
  /// Every byte of an ordinary file; a link at the path's end is not followed, and a pipe does not make it wait.
  ///
  /// - Parameter limit: The most bytes the file may hold; a larger one fails with `tooLarge` and is not read.
  package static func read(_ path: DiskPath, limit: Int) throws(FileError) -> [UInt8] {
    let flags =
      FileDescriptor.AccessMode.readOnly.rawValue
      | FileDescriptor.OpenOptions([.noFollow, .nonBlocking]).rawValue
    let number = try SystemCall.make(.read, path, path.text) {
      cplatform_open(cplatform_current_folder(), $0, flags, 0)
    }
    let file = Descriptor(number)
    guard case .file(let size) = try file.status(path).kind else {
      throw FileError(.read, path, .notAnOrdinaryFile)
    }
    guard size <= limit else { throw FileError(.read, path, .tooLarge(limit: limit)) }
    return try file.read(size: size, path)
  }
}
