import Diagnostics
package import Model

/// What a JSON Schema can be of: the front matter of a kind of record, or a registry file.
package enum SchemaSubject: Hashable, Sendable, CaseIterable {
  case record(RecordKind)
  case site
  case government
  case group

  /// All of them, records first.
  package static let allCases = RecordKind.allCases.map(SchemaSubject.record) + [.site, .government, .group]

  /// The name by which an editor asks for the schema.
  package var name: String {
    switch self {
    case .record(let kind): kind.rawValue
    case .site: "site"
    case .government: "government"
    case .group: "group"
    }
  }

  /// The described keys, the same from which the reader works.
  package var fields: [FieldDescription] {
    switch self {
    case .record(let kind): kind.fields
    case .site: SiteFile.fields
    case .government: GovernmentFile.fields
    case .group: GroupFile.fields
    }
  }

  /// What the schema is of, in words.
  var title: MessageText {
    switch self {
    case .record(let kind): kind.frontMatterName
    case .site: SiteFile.what
    case .government: GovernmentFile.what
    case .group: GroupFile.what
    }
  }
}
