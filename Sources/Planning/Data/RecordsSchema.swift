import JSON
import Model

/// The JSON Schema (draft 2020-12) of the records' data: of `data/records.json`, and of the `index.json` of each record.
enum RecordsSchema {
  /// The schema at an address.
  static func json(at address: String) -> JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string(address),
      "title": "Records",
      "description": .string(
        "The public records of a site made with communique: all of them with their languages, or one in one language. "
          + "What is not known is left out."),
      "if": ["required": ["records"]],
      "then": reference("records"),
      "else": reference("version"),
      "$defs": [
        "records": records, "record": record, "version": version, "person": person, "party": party,
        "text": ["type": "string", "minLength": .integer(1)],
        "date": ["type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"],
        "address": ["type": "string", "format": "uri", "pattern": "^[a-z]+:"],
        "identifier": ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"],
        "record-id": ["type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)+$"],
        "language": choice(Language.allCases),
        "mode": choice(MeetingMode.allCases),
      ],
    ]
  }

  private static let records = object(
    required: ["$schema", "records"],
    ["$schema": reference("address"), "records": ["type": "array", "items": reference("record")]])

  private static let record = object(
    required: ["id", "kind", "versions"],
    [
      "id": reference("record-id"), "kind": choice(RecordKind.allCases),
      "versions": [
        "type": "object", "minProperties": .integer(1), "propertyNames": reference("language"),
        "additionalProperties": reference("version"),
      ],
    ])

  private static let version = object(required: ["id", "kind", "language", "title", "url"], facts)

  private static let person = object(
    required: ["capacity"],
    [
      "name": reference("text"), "unnamed": ["enum": [.bool(true), "lost"]], "role": reference("text"),
      "government": reference("identifier"), "organisation": reference("text"),
      "capacity": choice(Capacity.allCases), "for": reference("text"),
      "part": reference("text"), "mode": reference("mode"), "place": reference("text"),
    ])

  private static let party = object(
    required: [],
    [
      "name": reference("text"), "role": reference("text"), "government": reference("identifier"),
      "organisation": reference("text"),
    ])

  // MARK: Parts

  /// An object that has these members and no others.
  static func object(required: [JSONValue], _ members: JSONValue) -> JSONValue {
    ["type": "object", "required": .array(required), "properties": members, "additionalProperties": .bool(false)]
  }

  /// A list, which is left out rather than empty.
  static func list(of items: JSONValue) -> JSONValue {
    ["type": "array", "minItems": .integer(1), "items": items]
  }

  /// What is described under a name.
  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  /// One of the words of a type.
  static func choice<Word: RawRepresentable>(_ words: [Word]) -> JSONValue where Word.RawValue == String {
    ["enum": .array(words.map { .string($0.rawValue) })]
  }
}
