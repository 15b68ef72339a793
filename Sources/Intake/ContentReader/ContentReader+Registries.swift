import Diagnostics
package import Files

extension ContentReader {
  /// What the registries of a content folder say, as far as they can be read, without its records.
  package static func registries(root: DiskPath) throws(FileError) -> RegistryIndex {
    let files = ContentFiles(root: root, folder: "content")
    let (tree, _) = ContentTree.read(try FileTree.scan(root), folder: files.folder)
    var findings: [Diagnostic] = []
    return RegistryReader.read(tree, sources: try files.registries(of: tree, &findings)).0
  }
}

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
