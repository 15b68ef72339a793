import JSON
import Model

extension RecordsSchema {
  /// The facts of a record in one language, in the order of the columns of the table.
  static let facts: JSONValue = [
    "$schema": reference("address"),
    "id": reference("record-id"),
    "kind": choice(RecordKind.allCases),
    "language": reference("language"),
    "status": choice(Status.allCases),
    "title": reference("text"),
    "url": reference("address"),
    "translation-url": reference("address"),
    "agreed-text": object(
      required: ["sha256"],
      ["sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"], "url": reference("address")]),
    "group": home,
    "government": home,
    "date": reference("date"),
    "until": reference("date"),
    "location": object(
      required: ["mode"],
      ["mode": reference("mode"), "place": reference("text"), "host": reference("identifier")]),
    "chair": ["anyOf": [list(of: reference("person")), ["const": "not-recorded"]]],
    "participants": list(of: reference("person")),
    "apologies": list(of: reference("person")),
    "without-ministers": list(
      of: object(required: ["government"], ["government": reference("identifier"), "reason": reference("text")])),
    "next-meeting": nextMeeting,
    "also-published": list(of: copy),
    "actions": list(of: action),
    "agreed-for-publication": reference("date"),
    "already-public": orNotRecorded("address"),
    "by": list(of: reference("party")),
    "reference": reference("text"),
    "from": list(of: reference("party")),
    "to": list(of: reference("party")),
    "cc": list(of: reference("party")),
    "meeting": list(of: meeting),
    "review-by": reference("date"),
    "last-reviewed": reference("date"),
    "published": orNotRecorded("date"),
    "updates": list(of: object(required: ["date"], ["date": reference("date"), "note": reference("text")])),
    "related": list(of: ["anyOf": [reference("record-id"), reference("address")]]),
    "source": reference("address"),
    "translation": ["const": "unreviewed"],
  ]

  private static let home = object(
    required: ["id", "name"], ["id": reference("identifier"), "name": reference("text")])

  private static let nextMeeting = object(
    required: [],
    [
      "date": reference("date"), "expected": reference("text"), "chair": reference("identifier"),
      "host": reference("identifier"), "mode": reference("mode"),
    ])

  private static let copy = object(
    required: ["government", "url", "language"],
    [
      "government": reference("identifier"), "url": reference("address"), "language": reference("language"),
      "published": reference("date"), "differs": reference("text"),
    ])

  private static let action = object(
    required: ["text"],
    ["item": reference("text"), "text": reference("text"), "owner": reference("text"), "due": reference("text")])

  /// A record, a meeting of a group whose communiqué is not held here, or a meeting of a body without a page here.
  private static let meeting: JSONValue = [
    "anyOf": [
      reference("record-id"),
      object(required: ["group", "date"], ["group": reference("identifier"), "date": reference("date")]),
      object(required: ["name", "date"], ["name": reference("text"), "date": reference("date")]),
    ]
  ]

  private static func orNotRecorded(_ name: String) -> JSONValue {
    ["anyOf": [reference(name), ["const": "not-recorded"]]]
  }
}
