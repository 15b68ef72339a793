import CPlatform
import SystemPackage

/// A folder open for walking: its names, and what they stand for in that very folder.
struct Listing: ~Copyable {
  private let path: DiskPath
  private let handle: UnsafeMutableRawPointer?
  private let number: Int32

  /// Opens a folder a second time, to list it.
  init(of folder: Folder) throws(FileError) {
    try self.init(in: folder.descriptor.number, name: [CChar(bitPattern: UInt8(ascii: ".")), 0], path: folder.path)
  }

  private init(in folder: Int32, name: [CChar], path: DiskPath) throws(FileError) {
    var handle: UnsafeMutableRawPointer?
    try SystemCall.check(cplatform_list(folder, name, &handle), .list, path)
    self.path = path
    self.handle = handle
    number = cplatform_list_folder(handle)
  }

  deinit {
    cplatform_end_list(handle)
  }

  /// Opens a folder in this one; a link is an error.
  func open(_ name: RawName) throws(FileError) -> Listing {
    try Listing(in: number, name: name.cString, path: path(of: name))
  }

  /// The names, without `.` and `..`, in no order; to be called once.
  ///
  /// All at once, because what a listing shows while entries are removed is undefined.
  func names() throws(FileError) -> [RawName] {
    var names: [RawName] = []
    while true {
      var name: UnsafePointer<CChar>?
      var hint = cplatform_hint_none
      let length = try SystemCall.check(cplatform_next(handle, &name, &hint), .list, path)
      guard length > 0, let name else { return names }
      let cString = Array(UnsafeBufferPointer(start: name, count: Int(length) + 1))
      let isFolder = hint == cplatform_hint_none ? nil : hint == cplatform_hint_folder
      names.append(RawName(cString: cString, isFolder: isFolder))
    }
  }

  /// The facts of an entry; nil when it has gone since it was listed.
  func status(of name: RawName) throws(FileError) -> FileStatus? {
    var status = cplatform_status()
    let result = cplatform_status(number, name.cString, &status)
    if result == -Errno.noSuchFileOrDirectory.rawValue { return nil }
    try SystemCall.check(result, .inspect, path(of: name))
    return FileStatus(status)
  }

  /// Removes an entry and everything in it, without following links.
  func removeTree(_ name: RawName) throws(FileError) {
    let known = if let isFolder = name.isFolder { isFolder } else { try status(of: name)?.kind == .folder }
    if known { try open(name).removeAll() }
    try SystemCall.check(cplatform_remove(number, name.cString, known), .remove, path(of: name))
  }

  /// Empties the folder, without following links.
  func removeAll() throws(FileError) {
    for name in try names() { try removeTree(name) }
  }

  private func path(of name: RawName) -> DiskPath {
    path.appending(name.text.text)
  }
}
