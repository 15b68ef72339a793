package import Templates

/// The meetings of a year.
package struct YearView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The year, for `h1`.
  package let year: String
  /// How many meetings, in words.
  package let meetingCount: String
  /// The months with a meeting, newest first.
  package let months: [MonthView]
  /// The year before that has a meeting.
  package let previous: LinkView?
  /// The year after that has a meeting.
  package let next: LinkView?

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .text("year") { $0.year },
    .text("meeting-count") { $0.meetingCount },
    .list("months") { $0.months },
    .optional("previous") { $0.previous },
    .optional("next") { $0.next },
    // Whether there is a year before or after this one that has a meeting.
    .flag("neighbours") { $0.previous != nil || $0.next != nil },
  ]
}
