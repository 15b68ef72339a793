/// A file about all records, in every language. The raw value is its path below the root of the site.
package enum DataFile: String, CaseIterable, Hashable, Sendable {
  /// Every record, as JSON.
  case records = "data/records.json"
  /// Every record, as a table.
  case table = "data/records.csv"
  /// What the JSON holds.
  case schema = "data/records.schema.json"

  /// The path below the root of the site.
  var path: String { rawValue }
}
