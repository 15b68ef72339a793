import CSV
import Model
import Planning

/// Writes the facts of the transparency page as CSV: a row for each government's part in a meeting.
enum TransparencyCSVWriter {
  private static let header = ["group", "date", "until", "mode", "days_to_publication", "government", "part"]

  /// Appends the header and the rows.
  static func write(_ groups: [GroupMeetings], to buffer: inout [UInt8]) {
    CSVWriter.append(header, to: &buffer)
    for group in groups {
      for meeting in group.meetings {
        for part in meeting.parts { CSVWriter.append(row(group.group, meeting, part), to: &buffer) }
      }
    }
  }

  private static func row(
    _ group: GroupID, _ meeting: GroupMeetings.Meeting, _ part: (government: GovernmentID, part: [String])
  ) -> [String] {
    [
      group.text, meeting.date.iso, meeting.until?.iso ?? "", meeting.mode?.rawValue ?? "",
      meeting.daysToPublication.map(String.init) ?? "", part.government.text, part.part.joined(separator: " "),
    ]
  }
}
