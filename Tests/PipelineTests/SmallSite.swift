import Files
import Pipeline
import TestSupport

/// The smallest site that has a group, in a temporary folder: settings, two governments and a group.
struct SmallSite {
  let folder: TemporaryFolder

  var folders: SiteFolders { SiteFolders(root: folder.path) }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "content/site.yaml",
      """
      title: {en: Communiqués, cy: Cyd-hysbysiadau}
      description: {en: A site., cy: Gwefan.}
      languages: [cy, en]
      base-url: https://communiques.example
      sign-off: none
      authority: communiques.example,2026
      publisher: uk

      """)
    for (order, id) in ["uk", "wales"].enumerated() {
      try folder.write(
        "content/governments/\(id)/government.yaml",
        """
        name: {en: Government \(id), cy: Llywodraeth \(id)}
        slug: {en: \(id), cy: \(id)-cy}
        sites: {en: "https://\(id).example", cy: "https://\(id).example"}
        order: \(order + 1)

        """)
    }
    try folder.write(
      "content/groups/housing/group.yaml",
      """
      name: {en: Housing, cy: Tai}
      short-name: {en: Housing, cy: Tai}
      slug: {en: housing, cy: tai}
      governments: [wales, uk]

      """)
  }
}
