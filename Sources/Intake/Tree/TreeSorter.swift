import Diagnostics
import Files
import Model

/// Puts the entries of a content folder, one after the other, where they belong.
struct TreeSorter {
  /// What is sorted so far.
  private(set) var tree = ContentTree()
  /// What has no place.
  private(set) var findings: [Diagnostic] = []

  private let folder: String
  private var records: [RecordID: RecordFiles] = [:]
  /// The folders, each with a slash at its end, whose contents are passed over because they were refused or belong to
  /// another reader: `keys.bak` comes between `keys` and what lies in it, so the last one is not enough.
  private var passedOver: Set<String> = []
  /// The registry files that are there under another name, which has its own finding.
  private var misnamed: Set<String> = []
  /// The records of files that are refused, as far as their names tell, with the language if they tell it.
  private var unread: [(id: RecordID, language: Language?)] = []

  /// A sorter for the content folder at a path below the site's root.
  init(folder: String) { self.folder = folder }

  /// Puts one entry where it belongs.
  mutating func sort(_ entry: FileEntry) {
    if isPassedOver(entry.path) { return }
    let parts = entry.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    if let finding = refusal(of: entry, named: parts[parts.count - 1]) {
      findings.append(finding(Place(file: path(entry))))
      if let (id, language) = try? TreePart(of: parts)?.record(named: RecordFileName(parts[parts.count - 1])).get() {
        unread.append((id: id, language: language))
      }
      return passOver(entry)
    }
    switch parts[0] {
    case "site.yaml" where parts.count == 1 && entry.isFile: tree.site = path(entry)
    case "groups", "governments", "pages": sortPart(entry, parts)
    case "keys" where entry.kind == .folder: passOver(entry)
    default: refuse(entry) { .unexpectedEntry(parts[0], known: Self.topLevel, at: $0) }
    }
  }

  /// Reports what is missing once everything is sorted.
  mutating func finish() {
    tree.records = records.values.sorted { $0.id < $1.id }
    for (id, language) in unread { noteUnread(id, language.map { [$0] } ?? Language.allCases) }
    // A file that is there and was refused is not missing.
    let refused = misnamed.union(findings.map(\.place.file))
    let site = folder + "/site.yaml"
    if tree.site == nil, !refused.contains(site) { findings.append(.missingSite(at: Place(file: site))) }
    reportMissing("government.yaml", of: tree.governments.filter { $1 == nil }.map { "governments/\($0.key)" }, refused)
    reportMissing("group.yaml", of: tree.groups.filter { $1 == nil }.map { "groups/\($0.key)" }, refused)
    findings.sort()
  }

  /// Notes the only file of a record whose other language, one of some, is there and not read.
  private mutating func noteUnread(_ id: RecordID, _ languages: [Language]) {
    guard let files = records[id]?.files else { return }
    for language in languages where files[language] == nil {
      if let there = files[language.other] { tree.besideUnread.insert(there) }
    }
  }

  private mutating func reportMissing(_ name: String, of homes: [String], _ refused: Set<String>) {
    for home in homes where !refused.contains("\(folder)/\(home)/\(name)") {
      findings.append(.missingRegistry(name, at: Place(file: "\(folder)/\(home)")))
    }
  }

  private func path(_ entry: FileEntry) -> String { folder + "/" + entry.path }

  /// Passes over everything below a folder.
  private mutating func passOver(_ entry: FileEntry) {
    if entry.kind == .folder { passedOver.insert(entry.path + "/") }
  }

  private func isPassedOver(_ path: String) -> Bool {
    guard !passedOver.isEmpty else { return false }
    return path.utf8.indices.contains { index in
      path.utf8[index] == UInt8(ascii: "/") && passedOver.contains(String(path[...index]))
    }
  }

  private mutating func refuse(_ entry: FileEntry, _ finding: (Place) -> Diagnostic) {
    findings.append(finding(Place(file: path(entry))))
    passOver(entry)
  }

  /// Why an entry is refused or ignored wherever it lies, or nil.
  private func refusal(of entry: FileEntry, named name: String) -> ((Place) -> Diagnostic)? {
    if !entry.isUTF8 { return Diagnostic.nameNotUTF8 }
    if name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".orig") {
      return { .ignoredFile(name, at: $0) }
    }
    switch entry.kind {
    case .symbolicLink: return Diagnostic.symbolicLink
    case .other: return Diagnostic.specialFile
    case .file where entry.linkCount > 1: return Diagnostic.hardLink
    case .file, .folder: return nil
    }
  }
}

extension TreeSorter {
  private mutating func sortPart(_ entry: FileEntry, _ parts: [String]) {
    switch (parts[0], parts.count, entry.kind) {
    case (_, 1, .folder): break
    case ("pages", 2, .file): sortRecord(entry, parts[1], .pages)
    case ("groups", 2, .folder):
      if let id: GroupID = identifier(entry, parts[1]) { tree.groups[id] = .some(nil) }
    case ("governments", 2, .folder):
      if let id: GovernmentID = identifier(entry, parts[1]) { tree.governments[id] = .some(nil) }
    case ("groups", 3..., _): sortHome(entry, parts, .group(GroupID(unchecked: parts[1])))
    case ("governments", 3..., _): sortHome(entry, parts, .government(GovernmentID(unchecked: parts[1])))
    default: refuse(entry) { .unexpectedEntry(parts[parts.count - 1], known: [], at: $0) }
    }
  }

  /// Sorts what lies in the folder of a group or a government.
  private mutating func sortHome(_ entry: FileEntry, _ parts: [String], _ home: RecordID.Home) {
    let name = parts[2]
    switch (parts.count, entry.kind) {
    case (3, .file) where name == "group.yaml" && parts[0] == "groups":
      tree.groups[GroupID(unchecked: parts[1])] = path(entry)
    case (3, .file) where name == "government.yaml" && parts[0] == "governments":
      tree.governments[GovernmentID(unchecked: parts[1])] = path(entry)
    case (3, .file) where Self.isRegistry(name, in: parts[0]):
      misnamed.insert("\(folder)/\(parts[0])/\(parts[1])/\(Self.registry(of: parts[0]))")
      refuse(entry) { .misnamedRegistry(name, as: Self.registry(of: parts[0]), at: $0) }
    case (3, .file): sortRecord(entry, name, TreePart(home: home, folder: nil))
    case (3, .folder) where name == "agreement": passOver(entry)
    case (3, .folder): checkRecordFolder(entry, name)
    case (4, .file): sortRecord(entry, parts[3], TreePart(home: home, folder: Slug(unchecked: name)))
    case (4, .folder) where parts[3] == "agreement": passOver(entry)
    default: refuse(entry) { .unexpectedEntry(parts[parts.count - 1], known: [], at: $0) }
    }
  }

  /// What may lie in the content folder itself.
  private static let topLevel = ["site.yaml", "groups", "governments", "pages", "keys"]

  private static func registry(of part: String) -> String { part == "groups" ? "group.yaml" : "government.yaml" }

  /// Whether a name is a slip of a registry file's: `group.yml`.
  private static func isRegistry(_ name: String, in part: String) -> Bool {
    Suggestion.nearest(to: name, among: [registry(of: part)]) != nil
  }

  private mutating func checkRecordFolder(_ entry: FileEntry, _ name: String) {
    guard Slug(name) != nil else { return refuse(entry) { .folderName(name, at: $0) } }
    let date = String(decoding: name.utf8.prefix(10), as: UTF8.self)
    let rest = name.utf8.dropFirst(10)
    guard CalendarDate(iso: date) != nil, rest.isEmpty || rest.first == UInt8(ascii: "-") else {
      return refuse(entry) { .folderWithoutDate(name, at: $0) }
    }
  }

  /// The identifier that a folder's name is; nil after it was reported.
  private mutating func identifier<ID: IdentifierText>(_ entry: FileEntry, _ name: String) -> ID? {
    guard let id = ID(name) else {
      refuse(entry) { .folderName(name, at: $0) }
      return nil
    }
    guard !ReservedSegments.contains(name) else {
      refuse(entry) { .reservedName(name, at: $0) }
      return nil
    }
    return id
  }

  private mutating func sortRecord(_ entry: FileEntry, _ name: String, _ part: TreePart) {
    let name = RecordFileName(name)
    switch part.record(named: name) {
    case .success(let (id, language)):
      records[id, default: RecordFiles(id: id, files: Localized(cy: nil, en: nil))].files[language] = path(entry)
    case .failure(let fault):
      findings.append(.recordFile(fault, name, part, at: Place(file: path(entry))))
      if let meant = part.meant(by: name, fault) { unread.append(meant) }
      if fault == .noLanguage { tree.languageless[path(entry)] = part.record(lackingLanguage: name) }
    }
  }
}

extension FileEntry {
  /// Whether it is an ordinary file.
  fileprivate var isFile: Bool {
    if case .file = kind { true } else { false }
  }
}
