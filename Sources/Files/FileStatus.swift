import CPlatform

/// The facts of one file, folder or link.
package struct FileStatus: Equatable, Sendable {
  /// What it is.
  package let kind: FileKind
  /// How many names it has.
  package let linkCount: Int
  /// What tells it from every other.
  package let identity: FileIdentity
  /// Who may read, write and run it, as the system keeps it.
  let permissions: UInt32
  /// What tells whether it is still as it was.
  package let stamp: FileStamp

  init(_ status: cplatform_status) {
    kind =
      switch status.kind {
      case cplatform_kind_file: .file(size: Int(status.size))
      case cplatform_kind_folder: .folder
      case cplatform_kind_link: .symbolicLink
      default: .other
      }
    linkCount = Int(status.links)
    identity = FileIdentity(device: status.device, number: status.number)
    permissions = status.permissions
    stamp = FileStamp(identity: identity, size: status.size, modified: status.modified, changed: status.changed)
  }
}
