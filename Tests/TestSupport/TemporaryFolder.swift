package import Files

/// A new, empty folder that removes itself, with what is in it, when it goes out of use.
///
/// Keep it as a property of the suite, so that it lives as long as the test.
package final class TemporaryFolder: Sendable {
  private static let place = DiskPath("/tmp")
  /// Where it is.
  package let path: DiskPath

  /// Makes the folder.
  package init() throws {
    let name = "communique-test-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    try Folder.open(Self.place).createFolder(name)
    path = Self.place.appending(name)
  }

  deinit {
    _ = try? Folder.open(Self.place).removeTree(path.name)
  }

  /// The path of something in the folder.
  package func path(_ relative: String) -> DiskPath {
    path.appending(relative)
  }

  /// Writes a new file, and the folders on the way to it.
  package func write(_ relative: String, _ text: String) throws {
    try write(relative, bytes: Array(text.utf8))
  }

  /// Writes a new file of any bytes, and the folders on the way to it.
  package func write(_ relative: String, bytes: [UInt8]) throws {
    let names = relative.split(separator: "/")
    for count in 1..<max(names.count, 1) {
      try createFolder(names.prefix(count).joined(separator: "/"))
    }
    try Folder.open(path).createFile(relative, bytes)
  }

  /// Writes a file anew.
  package func replace(_ relative: String, _ text: String) throws {
    let path = path(relative)
    _ = try FileReplacing.replace(path, try FileReading.read(path, limit: 1 << 28), with: Array(text.utf8))
  }

  /// Makes a folder, unless it is there; the one that holds it must exist.
  package func createFolder(_ relative: String) throws {
    let root = try Folder.open(path)
    if try root.status(of: relative) == nil { try root.createFolder(relative) }
  }

  /// A file's content as text; bytes that are not UTF-8 are shown as U+FFFD.
  package func text(_ relative: String) throws -> String {
    String(decoding: try FileReading.read(path(relative), limit: 1 << 28), as: UTF8.self)
  }

  /// The paths of all files in the folder, sorted, without folders.
  package func files() throws -> [String] {
    try FileTree.scan(path).filter { $0.kind != .folder }.map(\.path)
  }
}
