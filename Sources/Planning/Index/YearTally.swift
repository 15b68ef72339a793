import Model

/// A group's meetings of a year.
struct YearTally: Sendable {
  /// The year.
  let year: Int
  /// How many meetings there were.
  let meetingCount: Int
  /// The days from each meeting to the publication of its communiqué, where both are known, in ascending order.
  let daysToPublication: [Int]

  /// The tally of meetings of one year.
  init(year: Int, meetings: [Int], context: SiteContext) {
    self.year = year
    meetingCount = meetings.count
    daysToPublication = meetings.compactMap(context.daysToPublication).sorted()
  }

  /// The median of the days as it is written, for example `9` or, halfway between the two in the middle, `9.5`; nil when
  /// none is known.
  var medianDays: String? {
    guard !daysToPublication.isEmpty else { return nil }
    let count = daysToPublication.count
    let sum = daysToPublication[(count - 1) / 2] + daysToPublication[count / 2]
    return sum.isMultiple(of: 2) ? "\(sum / 2)" : "\(sum / 2).5"
  }
}

extension SiteContext {
  /// The days from the end of a meeting to the first publication of its communiqué; nil when that is not on record.
  func daysToPublication(ofMeeting position: Int) -> Int? {
    let meeting = index.meetings[position]
    let published = meeting.communiques.compactMap { records[$0].original.published?.date }.min()
    let end = meeting.until ?? meeting.key.date
    return published.map { max(0, $0.dayNumber - end.dayNumber) }
  }
}
