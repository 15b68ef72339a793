package import Templates

/// A year on the page of a group or government.
package struct YearSectionView: View {
  /// The year.
  package let year: String
  /// The id of its heading.
  package let id: String
  /// The address of the year's own page; nil for a year without a meeting of any group.
  package let href: String?
  /// The meetings, newest first.
  package let meetings: [MeetingView]
  /// On a government's page: its statements and letters of the year, newest first.
  package let documents: [RecordLinkView]
  /// On a group's page: meetings held against the number that its terms set, in words; only for years that the archive holds whole.
  package let tally: String?

  package static let fields: [ViewField<Self>] = [
    .text("year") { $0.year },
    .text("id") { $0.id },
    .optionalText("href") { $0.href },
    .list("meetings") { $0.meetings },
    .list("documents") { $0.documents },
    .optionalText("tally") { $0.tally },
  ]
}
