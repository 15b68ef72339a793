import Foundation

/// A copy of the example site in a temporary folder, which goes when the test ends.
final class Site {
  let root: URL

  /// The folder a build writes.
  var output: URL { root.appending(path: "public") }

  /// Copies the example's content and templates.
  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "communique-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for part in ["content", "templates"] {
      try FileManager.default.copyItem(at: Program.package.appending(path: part), to: root.appending(path: part))
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// Every file below a folder, by its relative path.
  static func files(below folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: path)
      guard try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == false else { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }

  /// Reads a file of the site as text.
  func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Replaces a text in a file of the site.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(of: path)
    precondition(text.contains(old), "\(path) does not hold the text to replace")
    try write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  /// Writes a file of the site, with the folders it needs.
  func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
