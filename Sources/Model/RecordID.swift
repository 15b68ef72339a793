/// The name of a record, the same in every language: its folder and its kind.
///
/// `safety-security-migration/2023-02-01/communique`, `wales/2023-03-06-safety-security-migration/statement`,
/// `safety-security-migration/terms-of-reference`, `pages/about`.
package struct RecordID: Hashable, Sendable {
  /// Which part of the content tree holds the record.
  package enum Home: Hashable, Sendable {
    /// The folder of a group.
    case group(GroupID)
    /// The folder of a government.
    case government(GovernmentID)
    /// The folder of pages.
    case pages
  }

  /// Which part of the content tree holds the record.
  package let home: Home
  /// The record's own folder below its home, or a page's name; nil for terms of reference.
  package let folder: Slug?
  /// The kind of record.
  package let kind: RecordKind

  /// The id of a record in a folder of a home.
  package init(home: Home, folder: Slug?, kind: RecordKind) {
    self.home = home
    self.folder = folder
    self.kind = kind
  }
}

extension RecordID: CustomStringConvertible {
  package var description: String {
    let folder = folder.map { "/" + $0.text } ?? ""
    return kind == .page ? home.text + folder : home.text + folder + "/" + kind.rawValue
  }
}

extension RecordID: Comparable {
  /// By home, folder and kind, so that `2023-02-01` stands before `2023-02-01-extended`.
  package static func < (left: RecordID, right: RecordID) -> Bool {
    let (leftKey, rightKey) = (left.sortKey, right.sortKey)
    return leftKey == rightKey ? left.home.rank < right.home.rank : leftKey < rightKey
  }

  /// All of it is ASCII, where the order of strings is that of their bytes.
  private var sortKey: (String, String, String) { (home.text, folder?.text ?? "", kind.rawValue) }
}

extension RecordID.Home {
  /// The name of the home in a record's id.
  fileprivate var text: String {
    switch self {
    case .group(let id): id.text
    case .government(let id): id.text
    case .pages: "pages"
    }
  }

  /// Decides between a group and a government of one name.
  fileprivate var rank: Int {
    switch self {
    case .group: 0
    case .government: 1
    case .pages: 2
    }
  }
}
