import CPlatform
import Synchronization
import SystemPackage

/// A file without a name, for bytes that are wanted again later in a run and should not take up memory until then.
///
/// Several workers may add and read at once. The system frees the file when nobody has it open any more, whatever
/// becomes of the program.
package final class Spool: Sendable {
  private let file: Descriptor
  private let path: DiskPath
  private let end = Atomic(0)

  /// An empty spool on the file system of a folder.
  ///
  /// - Parameter name: A free name, which the file has for a moment.
  package init(in folder: Folder, named name: String) throws(FileError) {
    path = folder.path.appending(name)
    let flags =
      FileDescriptor.AccessMode.readWrite.rawValue
      | FileDescriptor.OpenOptions([.create, .exclusiveCreate, .noFollow]).rawValue
    let number = try SystemCall.make(.create, path, name) {
      cplatform_open(folder.descriptor.number, $0, flags, 0o600)
    }
    file = Descriptor(number)
    try SystemCall.make(.remove, path, name) { cplatform_remove(folder.descriptor.number, $0, false) }
  }

  /// Adds bytes; the range gives them back.
  package func append(_ bytes: [UInt8]) throws(FileError) -> Range<Int> {
    let end = end.add(bytes.count, ordering: .relaxed).newValue
    let range = end - bytes.count..<end
    try file.write(bytes, at: range.lowerBound, path)
    return range
  }

  /// The bytes that were added as a range.
  package func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    try file.read(range, path)
  }
}
