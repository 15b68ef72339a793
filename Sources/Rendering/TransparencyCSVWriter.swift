import Model
import Planning

/// Writes the facts of the transparency page as CSV (RFC 4180): a line for each government's part in a meeting.
///
/// Every value is a day, a number or an identifier, so none needs quotation marks.
enum TransparencyCSVWriter {
  private static let header = "group,date,until,mode,days_to_publication,government,part"

  /// Appends the header and the lines.
  static func write(_ groups: [GroupMeetings], to buffer: inout [UInt8]) {
    append(header, to: &buffer)
    for group in groups {
      for meeting in group.meetings {
        for part in meeting.parts { append(line(group.group, meeting, part), to: &buffer) }
      }
    }
  }

  private static func line(
    _ group: GroupID, _ meeting: GroupMeetings.Meeting, _ part: (government: GovernmentID, part: [String])
  ) -> String {
    let values = [
      group.text, meeting.date.iso, meeting.until?.iso ?? "", meeting.mode?.rawValue ?? "",
      meeting.daysToPublication.map(String.init) ?? "", part.government.text, part.part.joined(separator: " "),
    ]
    return values.joined(separator: ",")
  }

  private static func append(_ line: String, to buffer: inout [UInt8]) {
    buffer += line.utf8
    buffer += "\r\n".utf8
  }
}
