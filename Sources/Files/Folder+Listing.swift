import CPlatform
import SystemPackage

extension Folder {
  /// Whether nothing is in the folder.
  package func isEmpty() throws(FileError) -> Bool {
    try names().isEmpty
  }

  /// The names of the folder's entries, without `.` and `..`, in no order.
  func names() throws(FileError) -> [RawName] {
    var listing: UnsafeMutableRawPointer?
    try SystemCall.check(cplatform_list(descriptor.number, &listing), .list, path)
    defer { cplatform_end_list(listing) }
    var names: [RawName] = []
    while true {
      var name: UnsafePointer<CChar>?
      let length = try SystemCall.check(cplatform_next(listing, &name), .list, path)
      guard length > 0, let name else { return names }
      names.append(RawName(name, length: Int(length)))
    }
  }

  /// The facts of an entry; nil when it has gone since it was listed.
  func status(of name: RawName) throws(FileError) -> FileStatus? {
    var status = cplatform_status()
    let result = cplatform_status(descriptor.number, name.cString, &status)
    if result == -Errno.noSuchFileOrDirectory.rawValue { return nil }
    try SystemCall.check(result, .inspect, path.appending(name.text.text))
    return FileStatus(status)
  }
}
