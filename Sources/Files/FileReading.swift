import CPlatform
import SystemPackage

/// Reading files.
package enum FileReading {
  /// Every byte of an ordinary file; a link at the path's end is not followed, and a pipe does not make it wait.
  ///
  /// - Parameter limit: The most bytes the file may hold; a larger one fails with `tooLarge` and is not read.
  package static func read(_ path: DiskPath, limit: Int) throws(FileError) -> [UInt8] {
    try read(path.text, in: cplatform_current_folder(), limit: limit, path)
  }

  /// Every byte of an ordinary file in an open folder, in the same way.
  package static func read(_ name: String, in folder: Folder, limit: Int) throws(FileError) -> [UInt8] {
    try read(name, in: folder.descriptor.number, limit: limit, folder.path.appending(name))
  }

  private static func read(
    _ name: String, in folder: Int32, limit: Int, _ shown: @autoclosure () -> DiskPath
  ) throws(FileError) -> [UInt8] {
    let flags =
      FileDescriptor.AccessMode.readOnly.rawValue
      | FileDescriptor.OpenOptions([.noFollow, .nonBlocking]).rawValue
    let number = try SystemCall.make(.read, shown(), name) { cplatform_open(folder, $0, flags, 0) }
    let file = Descriptor(number)
    guard case .file(let size) = try file.status(shown()).kind else {
      throw FileError(.read, shown(), .notAnOrdinaryFile)
    }
    guard size <= limit else { throw FileError(.read, shown(), .tooLarge(limit: limit)) }
    return try file.read(size: size, shown())
  }
}
