import Diagnostics
import Intake
import Model

/// A small site for tests: two governments, one group.
enum Samples {
  /// The ids of the registry.
  static let index = RegistryIndex(
    governmentIDs: [GovernmentID(unchecked: "uk"), GovernmentID(unchecked: "wales")],
    groupIDs: [GroupID(unchecked: "justice")])

  /// The settings of a site.
  static let site = """
    title: {cy: Cyd-hysbysiadau, en: Communiqués}
    description: {cy: Popeth, en: Everything}
    languages: [cy, en]
    base-url: https://communiques.example/
    authority: communiques.example,2026
    publisher: uk

    """

  /// A government's file.
  static func government(order: Int, slug: String) -> String {
    """
    name: {en: A Government, cy: Llywodraeth}
    slug: {en: \(slug), cy: \(slug)-cy}
    sites: {en: "https://www.gov.example", cy: "https://www.llyw.example"}
    order: \(order)

    """
  }

  /// A group's file.
  static let group = """
    name: {en: A Group, cy: Grŵp}
    short-name: {en: Group, cy: Grŵp}
    slug: {en: justice, cy: cyfiawnder}
    governments: [uk, wales]

    """

  /// The files of the site by their paths in the content folder.
  static let files = [
    "governments/uk/government.yaml": government(order: 1, slug: "uk"),
    "governments/wales/government.yaml": government(order: 2, slug: "wales"),
    "groups/justice/group.yaml": group,
    "site.yaml": site,
  ]

  /// Reads the registries of the site with some files changed; marks show what is to be found.
  static func read(_ changes: [String: String] = [:]) -> (RegistryIndex, [Diagnostic], [Place]) {
    let texts = files.merging(changes) { $1 }.map { path, text in MarkedText(text, file: "content/" + path) }
    let sources = Dictionary(uniqueKeysWithValues: texts.map { ($0.source.file, $0.source) })
    let tree = ContentTree(
      site: "content/site.yaml", governments: paths("governments", "government.yaml", texts),
      groups: paths("groups", "group.yaml", texts))
    let (index, findings) = RegistryReader.read(tree, sources: sources)
    return (index, findings.sorted(), texts.flatMap(\.places).sorted())
  }

  private static func paths<ID: IdentifierText>(_ part: String, _ name: String, _ texts: [MarkedText]) -> [ID: String?]
  {
    var paths: [ID: String?] = [:]
    for text in texts {
      let parts = text.source.file.split(separator: "/")
      if parts[1] == part, let id = ID(parts[2]) { paths[id] = text.source.file }
    }
    return paths
  }
}
