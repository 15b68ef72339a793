import Diagnostics
import Files
import Intake
import Model

/// Starts the communiqué of a meeting: a file in each language that names every fact, with nothing made up.
package struct NewCommunique: Sendable {
  private let folders: SiteFolders
  private let group: String
  private let folder: String

  /// A new communiqué of a group, in a folder that begins with the day of the meeting.
  package init(folders: SiteFolders, group: String, folder: String) {
    self.folders = folders
    self.group = group
    self.folder = folder
  }

  /// Writes both files and returns their paths from the site's root; what exists is never touched.
  package func run() throws(PipelineFailure) -> [String] {
    let rest = folder.dropFirst(10)
    guard Slug(folder) != nil, let date = CalendarDate(iso: folder.prefix(10)), rest.isEmpty || rest.hasPrefix("-")
    else {
      throw .request(
        "The meeting needs a day such as 2023-11-29, or 2023-11-29-extended for a second record of one day.")
    }
    let registry = try PipelineFailure.wrap { () throws(FileError) in
      try ContentReader.registries(root: folders.content)
    }
    guard let group = registry.groups.first(where: { $0.key.text == group })?.value else {
      throw .request(Self.unknown(group, among: registry.groupIDs.map(\.text)))
    }
    let paths = Localized { "\(SiteFolders.contentName)/groups/\(group.id)/\(folder)/communique.\($0.rawValue).md" }
    let skeleton = CommuniqueSkeleton(date: date, members: registry.inOrder(group.governments))
    let existing = try PipelineFailure.wrap { () throws(FileError) in
      try write(skeleton, to: paths, in: folders.content.appending("groups/\(group.id)"))
    }
    if let existing { throw .request("\(existing) exists already. Nothing was written.") }
    return Language.allCases.map { paths[$0] }
  }

  /// Writes both files; returns one that exists already, and then writes nothing.
  private func write(
    _ skeleton: CommuniqueSkeleton, to paths: Localized<String>, in group: DiskPath
  ) throws(FileError) -> String? {
    let home = try Folder.open(group)
    if try home.status(of: folder) == nil { try home.createFolder(folder) }
    let meeting = try home.openFolder(folder)
    for language in Language.allCases where try meeting.status(of: DiskPath(paths[language]).name) != nil {
      return paths[language]
    }
    for language in Language.allCases {
      try FileWriting.write(folders.root.appending(paths[language]), Array(skeleton.text(in: language).utf8))
    }
    return nil
  }

  private static func unknown(_ group: String, among known: [String]) -> String {
    if let suggestion = Suggestion.nearest(to: group, among: known) {
      return "There is no group “\(group)”. Did you mean “\(suggestion)”?"
    }
    return
      "There is no group “\(group)” whose group.yaml can be read. The groups are: \(known.joined(separator: ", "))."
  }
}
