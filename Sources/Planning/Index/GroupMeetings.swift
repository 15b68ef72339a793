package import Model

/// A group's meetings in facts without words, for the files that programs read.
package struct GroupMeetings: Sendable {
  /// A meeting.
  package struct Meeting: Sendable {
    /// The day, or the first of several.
    package let date: CalendarDate
    /// The last day of a meeting of several days.
    package let until: CalendarDate?
    /// How it was held; nil when its communiqué is not held here.
    package let mode: MeetingMode?
    /// The days from its end to the publication of its communiqué; nil when that is not on record.
    package let daysToPublication: Int?
    /// Each government with its part, in the neutral order; only those that have one.
    package let parts: [(government: GovernmentID, part: [String])]
  }

  /// The group.
  package let group: GroupID
  /// The first year that counts; nil when the archive is not known to be whole, and no meeting is listed.
  package let archiveFrom: Int?
  /// How many meetings a year the terms of reference set.
  package let meetingsPerYear: Int?
  /// Each year with the number of its meetings, newest first.
  package let years: [(year: Int, held: Int)]
  /// The meetings that count, newest first.
  package let meetings: [Meeting]
}

extension SiteContext {
  /// Where the facts of the transparency page stand as JSON.
  static let transparencyJSONPath = "data/transparency.json"
  /// Where they stand as CSV.
  static let transparencyCSVPath = "data/transparency.csv"

  /// Every group's meetings, by the group's id.
  var groupMeetings: [GroupMeetings] {
    groups.indices.map { position in
      let tally = GroupTally(group: position, context: self)
      return GroupMeetings(
        group: groups[position].id, archiveFrom: tally?.firstYear, meetingsPerYear: groups[position].meetingsPerYear,
        years: tally?.years.map { ($0.year, $0.meetingCount) } ?? [], meetings: tally?.meetings.map(facts) ?? [])
    }
  }

  private func facts(ofMeeting position: Int) -> GroupMeetings.Meeting {
    let meeting = index.meetings[position]
    let parts = governments.indices.map { (governments[$0].id, meeting.attendance[$0].names) }
    return GroupMeetings.Meeting(
      date: meeting.key.date, until: meeting.until, mode: meeting.mode,
      daysToPublication: daysToPublication(ofMeeting: position), parts: parts.filter { !$0.1.isEmpty })
  }
}
