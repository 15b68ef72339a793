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
    let home =
      switch self.home {
      case .group(let id): id.text
      case .government(let id): id.text
      case .pages: "pages"
      }
    let folder = folder.map { "/" + $0.text } ?? ""
    return kind == .page ? home + folder : home + folder + "/" + kind.rawValue
  }
}

extension RecordID: Comparable {
  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
