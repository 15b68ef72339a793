package import Diagnostics
package import Files
package import Model

/// The files of a content tree, sorted by what they are.
package struct ContentTree: Sendable {
  /// The path of `site.yaml` below the site's root.
  package internal(set) var site: String?
  /// The governments that have a folder, with the paths of their registry files.
  package internal(set) var governments: [GovernmentID: String?] = [:]
  /// The groups that have a folder, with the paths of their registry files.
  package internal(set) var groups: [GroupID: String?] = [:]
  /// The records in the order of their ids.
  package internal(set) var records: [RecordFiles] = []
  /// The records of files that would be theirs if their names said a language (`communique.md`), by their paths.
  package internal(set) var languageless: [String: RecordID] = [:]

  /// The files of records whose other language is there as well, but under a name or in a form in which it is not read,
  /// which has its own finding.
  var besideUnread: Set<String> = []

  /// A tree of known files.
  package init(
    site: String? = nil, governments: [GovernmentID: String?] = [:], groups: [GroupID: String?] = [:],
    records: [RecordFiles] = []
  ) {
    self.site = site
    self.governments = governments
    self.groups = groups
    self.records = records
  }

  /// Sorts the entries of the content folder and reports whatever has no place in it.
  ///
  /// - Parameters:
  ///   - entries: What `FileTree.scan` found, in the order of the paths.
  ///   - folder: The content folder's path below the site's root, for messages and for the paths of the files.
  package static func read(_ entries: [FileEntry], folder: String = "content") -> (ContentTree, [Diagnostic]) {
    var sorter = TreeSorter(folder: folder)
    for entry in entries { sorter.sort(entry) }
    sorter.finish()
    return (sorter.tree, sorter.findings)
  }
}
