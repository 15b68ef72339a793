import Diagnostics
import Files

extension ContentFiles {
  /// The registry files of a tree by their shown paths.
  func registries(
    of tree: ContentTree, _ findings: inout [Diagnostic]
  ) throws(FileError) -> [String: SourceText] {
    let paths = [tree.site] + tree.governments.values + tree.groups.values
    var sources: [String: SourceText] = [:]
    for path in paths.compactMap(\.self).sorted() {
      switch try read(path) {
      case .read(let source): sources[path] = source
      case .refused(let finding): findings.append(finding)
      }
    }
    return sources
  }
}
