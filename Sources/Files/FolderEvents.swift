/// How much has happened in watched folders.
package struct FolderEvents: Sendable {
  /// How many events there were.
  package let count: Int
  /// Whether the last one left its file whole: closed, moved or removed, rather than just opened for writing.
  package let isSettled: Bool
  /// Whether folders have come or gone, so that others may have to be watched.
  package let concernsFolders: Bool
}
