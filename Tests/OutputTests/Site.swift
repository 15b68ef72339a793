import Files
import Output
import TestSupport

/// Small sites for tests.
enum Site {
  /// Builds a site of some files, given by path and text.
  static func build(_ files: [String: String], at target: DiskPath) throws {
    let stage = try Stage.open(target: target)
    try stage.seal(try write(files, to: stage))
  }

  /// Writes some files, and the folders on the way to them.
  static func write(_ files: [String: String], to stage: Stage) throws -> [ManifestEntry] {
    try stage.createFolders(files.keys.map { DiskPath($0).parent.text }.filter { $0 != "." })
    return try files.map { try stage.write($0.key, Array($0.value.utf8)) }
  }
}
