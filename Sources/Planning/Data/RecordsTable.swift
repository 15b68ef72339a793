import JSON

/// What all records state, as a table with a row for each version of a record: made one record at a time.
///
/// Its columns follow from the schema of the JSON, so that the table leaves out no fact that the JSON has.
package struct RecordsTable: Sendable {
  /// The facts that have columns, each by the way to it: `date`, `location.mode`; a row need not name the schema.
  private static let columns: [[String]] = RecordsSchema.facts.members.dropFirst().flatMap { fact in
    let parts = fact.value.members.first { $0.name == "properties" }?.value.members ?? []
    return parts.isEmpty ? [[fact.name]] : parts.map { [fact.name, $0.name] }
  }

  let data: RecordsData

  /// How many records there are.
  package var count: Int { data.count }

  /// The names of the columns.
  package var header: [String] { Self.columns.map { $0.joined(separator: ".") } }

  /// The rows of a record, one for each language in which it exists.
  ///
  /// - Parameter stored: Gives back texts that were put outside of memory.
  package func rows<Failure>(
    ofRecord position: Int, stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [[String]] {
    try data.versions(ofRecord: position, stored: stored).map { version in
      Self.columns.map { column in
        column.reduce(version.value) { value, name in value?.members.first { $0.name == name }?.value }?.cell ?? ""
      }
    }
  }
}

extension JSONValue {
  /// The members of an object; empty for anything else.
  fileprivate var members: [JSONMember] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value as a cell: each item of a list on a line of its own, the members of an object beside each other.
  fileprivate var cell: String {
    switch self {
    case .null: ""
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let number): String(number)
    case .string(let text): text
    case .array(let items): items.map(\.cell).joined(separator: "\n")
    case .object(let members): members.map { "\($0.name): \($0.value.cell)" }.joined(separator: " | ")
    }
  }
}
