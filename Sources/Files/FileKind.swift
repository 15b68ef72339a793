/// What an entry of a folder is.
package enum FileKind: Hashable, Sendable {
  /// An ordinary file and its size in bytes.
  case file(size: Int)
  /// A folder.
  case folder
  /// A symbolic link, wherever it leads.
  case symbolicLink
  /// A pipe, a socket or a device.
  case other
}
