/// One entry of a scanned tree.
package struct FileEntry: Equatable, Sendable {
  /// The names from the tree's root, joined with `/`.
  ///
  /// Bytes that are not UTF-8 are shown as U+FFFD; such a path cannot be opened.
  package let path: String
  /// What it is.
  package let kind: FileKind
  /// How many names the entry has on the disk: above one for a file that is hard-linked, always one for a folder.
  package let linkCount: Int
  /// Whether the name is UTF-8; if not, what a folder holds is not listed.
  package let isUTF8: Bool
  /// What tells whether it is still as it was; nil for a folder.
  package let stamp: FileStamp?

  /// An entry.
  package init(path: String, kind: FileKind, linkCount: Int, isUTF8: Bool, stamp: FileStamp? = nil) {
    self.path = path
    self.kind = kind
    self.linkCount = linkCount
    self.isUTF8 = isUTF8
    self.stamp = stamp
  }
}
