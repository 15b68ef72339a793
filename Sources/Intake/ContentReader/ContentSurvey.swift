import Diagnostics
package import Files
package import Model

/// What there is in a content folder: its files sorted, and its registries as far as they can be read.
///
/// For commands that begin or list files. They work on a folder that has errors, which are for a check to say.
package struct ContentSurvey: Sendable {
  /// The files by what they are.
  package let tree: ContentTree
  /// The governments, groups and settings.
  package let registry: RegistryIndex
  let files: ContentFiles

  /// Reads the registries of a folder, without its records.
  package static func read(_ root: DiskPath) throws(FileError) -> ContentSurvey {
    let files = ContentFiles(root: root, folder: "content")
    let (tree, _) = ContentTree.read(try FileTree.scan(root), folder: files.folder)
    var findings: [Diagnostic] = []
    let registry = RegistryReader.read(tree, sources: try files.registries(of: tree, &findings)).0
    return ContentSurvey(tree: tree, registry: registry, files: files)
  }

  /// The languages of the site in their order, or all of them while the settings cannot be read.
  package var languages: [Language] { registry.site?.languages ?? Language.allCases }

  /// What the front matter of a record's file says; nil when it cannot be read.
  func draft(of id: RecordID, at path: String) throws(FileError) -> FrontMatterDraft? {
    guard case .read(let source) = try files.read(path) else { return nil }
    return FrontMatterDraft(source, of: id.kind, registry: registry)
  }
}
