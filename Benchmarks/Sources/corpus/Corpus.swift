import Foundation

/// Writes a site of many meetings: `corpus COUNT FOLDER TEMPLATES`.
///
/// The same count gives the same files on every machine.
@main
struct Corpus {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[1]), (1...100_000).contains(count) else {
      FileHandle.standardError.write(Data("usage: corpus COUNT FOLDER TEMPLATES\n".utf8))
      exit(2)
    }
    let corpus = Corpus(root: URL(filePath: arguments[2], directoryHint: .isDirectory))
    try corpus.write(count, templates: URL(filePath: arguments[3], directoryHint: .isDirectory))
  }

  /// The folder of the site.
  let root: URL

  private func write(_ count: Int, templates: URL) throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: templates, to: root.appending(path: "templates"))
    try write(Self.site, to: "content/site.yaml")
    for government in Government.all {
      try write(government.registry, to: "content/governments/\(government.id)/government.yaml")
    }
    for group in Group.all {
      try write(group.registry, to: "content/groups/\(group.id)/group.yaml")
    }
    var random = Random(seed: 20_230_201)
    for index in 0..<count {
      let group = Group.all[index % Group.all.count]
      let meeting = Meeting(group: group, date: Self.date(index / Group.all.count), random: &random)
      for language in ["cy", "en"] {
        let path = "content/groups/\(group.id)/\(meeting.date)/communique.\(language).md"
        try write(meeting.communique(in: language), to: path)
      }
    }
  }

  /// A group's meetings lie two days apart from the start of 1999: enough days for 100,000 meetings of 20 groups.
  private static func date(_ number: Int) -> String {
    let day = Date(timeIntervalSince1970: 915_148_800 + Double(number) * 2 * 86_400)
    return day.formatted(.iso8601.year().month().day())
  }

  private func write(_ text: String, to path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let site = """
    title: {en: Communiqués, cy: Cyd-hysbysiadau}
    description: {en: A corpus for measuring., cy: Corpws ar gyfer mesur.}
    languages: [cy, en]
    base-url: https://communiques.example
    sign-off: none
    authority: communiques.example,2026
    publisher: uk

    """
}
