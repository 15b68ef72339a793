import CPlatform
import SystemPackage

/// An open folder.
///
/// What is done through it happens in that very folder, whatever its path leads to by then; workers may share it.
package final class Folder: Sendable {
  /// The path it was opened by, for messages.
  package let path: DiskPath
  let descriptor: Descriptor

  private static let flags =
    FileDescriptor.AccessMode.readOnly.rawValue | FileDescriptor.OpenOptions.directory.rawValue
  private static let strictFlags = flags | FileDescriptor.OpenOptions.noFollow.rawValue

  private init(path: DiskPath, descriptor: consuming Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a folder.
  ///
  /// - Parameter followingLink: Whether a link at the path's end is followed, as a person who typed it expects.
  package static func open(_ path: DiskPath, followingLink: Bool = true) throws(FileError) -> Folder {
    let flags = followingLink ? flags : strictFlags
    let number = try SystemCall.make(.open, path, path.text) {
      cplatform_open(cplatform_current_folder(), $0, flags, 0)
    }
    return Folder(path: path, descriptor: Descriptor(number))
  }

  /// Opens a folder inside this one; a link is an error.
  ///
  /// - Parameter shown: Another path for messages, for a folder that stands in for the one a person knows.
  package func openFolder(_ name: String, shownAs shown: DiskPath? = nil) throws(FileError) -> Folder {
    let shown = shown ?? path.appending(name)
    let number = try SystemCall.make(.open, shown, name) {
      cplatform_open(descriptor.number, $0, Self.strictFlags, 0)
    }
    return Folder(path: shown, descriptor: Descriptor(number))
  }

  /// What tells this folder from every other.
  package func identity() throws(FileError) -> FileIdentity {
    try descriptor.status(path).identity
  }

  /// The facts of an entry, a link itself rather than its goal; nil when there is none.
  package func status(of name: String) throws(FileError) -> FileStatus? {
    var status = cplatform_status()
    do {
      try SystemCall.make(.inspect, path.appending(name), name) {
        cplatform_status(descriptor.number, $0, &status)
      }
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
    return FileStatus(status)
  }
}
