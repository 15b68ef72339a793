import Diagnostics
import Files
import Intake

extension ContentTree {
  /// Reads a tree with some files in it, and the folders that hold them, in the order of a scan.
  static func read(paths: [String]) -> (ContentTree, [Diagnostic]) {
    var kinds: [String: FileKind] = [:]
    for path in paths {
      let names = path.split(separator: "/")
      for count in 1..<names.count { kinds[names.prefix(count).joined(separator: "/")] = .folder }
      kinds[path] = .file(size: 1)
    }
    let entries = kinds.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return read(entries.map { FileEntry(path: $0.key, kind: $0.value, linkCount: 1, isUTF8: true) })
  }
}
