import JSON
import Model
import Planning

/// Writes the facts of the transparency page as JSON.
enum TransparencyJSONWriter {
  /// Appends one JSON object with every group.
  static func write(_ groups: [GroupMeetings], to buffer: inout [UInt8]) {
    let value: JSONValue = ["version": .integer(1), "groups": .array(groups.map(value))]
    buffer += value.text.utf8
    buffer.append(UInt8(ascii: "\n"))
  }

  private static func value(of group: GroupMeetings) -> JSONValue {
    [
      "group": .string(group.group.text),
      "archiveFrom": group.archiveFrom.map(JSONValue.integer) ?? .null,
      "meetingsPerYear": group.meetingsPerYear.map(JSONValue.integer) ?? .null,
      "years": .array(group.years.map { ["year": .integer($0.year), "held": .integer($0.held)] }),
      "meetings": .array(group.meetings.map(value)),
    ]
  }

  private static func value(of meeting: GroupMeetings.Meeting) -> JSONValue {
    let parts = meeting.parts.map { part in
      JSONMember(name: part.government.text, value: .array(part.part.map(JSONValue.string)))
    }
    return [
      "date": .string(meeting.date.iso),
      "until": meeting.until.map { .string($0.iso) } ?? .null,
      "mode": meeting.mode.map { .string($0.rawValue) } ?? .null,
      "daysToPublication": meeting.daysToPublication.map(JSONValue.integer) ?? .null,
      "governments": .object(parts),
    ]
  }
}
