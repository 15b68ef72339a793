package import JSON
import Model

/// What all records state, for programs: made one record at a time, so that they are never in memory all at once.
package struct RecordsData: Sendable {
  let context: SiteContext

  /// The absolute address of the schema.
  package var schema: String { context.absolute(.schema) }

  /// How many records there are.
  package var count: Int { context.records.count }

  /// A record in every language in which it exists.
  ///
  /// - Parameter stored: Gives back texts that were put outside of memory.
  package func record<Failure>(
    _ position: Int, stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> JSONValue {
    let id = context.records[position].id
    return [
      "id": .string(id.description), "kind": .string(id.kind.rawValue),
      "versions": .object(try versions(ofRecord: position, stored: stored)),
    ]
  }

  /// The facts of a record by the tag of each language in which it exists, in the order of the site.
  func versions<Failure>(
    ofRecord position: Int, stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [JSONMember] {
    var versions: [JSONMember] = []
    for language in context.site.languages {
      guard let version = context.records[position].version(in: language) else { continue }
      let facts = try RecordData(context: context, position: position, version: version).facts(stored: stored)
      versions.append(JSONMember(name: language.rawValue, value: .object(facts)))
    }
    return versions
  }
}
