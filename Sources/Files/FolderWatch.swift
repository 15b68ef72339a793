import CPlatform
import Synchronization

/// Says when something may have changed in folders and in the folders in them.
///
/// It says only that it is time to look, never what there is to see: what has changed is for whoever looks to find.
/// Folders that come later are watched after the next `cover`.
package final class FolderWatch: Sendable {
  private let parent: DiskPath
  private let roots: [DiskPath]
  private let descriptor: Descriptor
  private let watches = Mutex<Set<Int32>>([])

  /// A watch of some folders with all that is in them, and of the one folder that holds them, because they may be
  /// replaced; it fails where the system has no such thing.
  package init(_ roots: [DiskPath], in parent: DiskPath) throws(FileError) {
    self.roots = roots
    self.parent = parent
    descriptor = Descriptor(try SystemCall.check(cplatform_watch(), .watch, parent))
    try cover()
  }

  /// The number of a descriptor that is readable when something has happened.
  package var number: Int32 { descriptor.number }

  /// Watches every folder that there is by now; one that is missing is passed over.
  package func cover() throws(FileError) {
    // What came into a new folder before it was watched is found by looking once more.
    while try coverOnce() {}
  }

  /// What has happened since the last call, in one look.
  package func takeEvents() throws(FileError) -> FolderEvents {
    var events = cplatform_events()
    try SystemCall.check(cplatform_take_events(number, &events), .watch, parent)
    return FolderEvents(
      count: Int(events.count), isSettled: events.is_settled, concernsFolders: events.has_folders)
  }

  /// Watches the folders there are; false when every one of them was watched already.
  private func coverOnce() throws(FileError) -> Bool {
    var isNew = try watch(parent)
    for root in roots {
      do {
        isNew = try watch(root) || isNew
        for entry in try FileTree.entries(of: try Folder.open(root, followingLink: false))
        where entry.kind == .folder && entry.isUTF8 {
          isNew = try watch(root.appending(entry.path)) || isNew
        }
      } catch {
        guard error.isAbsence else { throw error }
      }
    }
    return isNew
  }

  /// Watches one folder, without those in it; whether it was not watched before.
  private func watch(_ folder: DiskPath) throws(FileError) -> Bool {
    let watch = try SystemCall.make(.watch, folder, folder.text) { cplatform_watch_folder(number, $0) }
    return watches.withLock { $0.insert(watch).inserted }
  }
}
