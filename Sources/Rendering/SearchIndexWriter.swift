import JSON
import Planning

/// Writes what the script of a search page reads; `search.js` knows the form of each entry.
enum SearchIndexWriter {
  /// Appends the index as one JSON object.
  static func write(_ index: SearchIndex, to buffer: inout [UInt8]) {
    var writer = JSONWriter(.compact, after: buffer)
    writer.object { writer in
      writer.member("homes", .array(index.homes.map { [.string($0.name), .string($0.address)] }))
      writer.member("kinds", .array(index.kinds.map(JSONValue.string)))
      writer.member("people", .array(index.people.map(JSONValue.string)))
      writer.member("records") { writer in
        writer.array { writer in
          for entry in index.entries { writer.item { $0.write(value(of: entry)) } }
        }
      }
    }
    buffer = writer.bytes
  }

  private static func value(of entry: SearchIndex.Entry) -> JSONValue {
    [
      .integer(entry.home), .string(entry.path), .integer(entry.kind), .string(entry.title), .string(entry.day),
      .string(entry.words), .array(entry.people.map(JSONValue.integer)),
    ]
  }
}
