package import Templates

/// The index of a government.
package struct GovernmentView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The official name, for `h1`.
  package let name: String
  /// How many meetings in all, in words.
  package let meetingCount: String
  /// How many statements in all, in words.
  package let statementCount: String
  /// How many letters in all, in words.
  package let letterCount: String
  /// The government's own site.
  package let site: LinkView
  /// The entries of this page by year, newest first.
  package let years: [YearSectionView]
  /// The place of this page among several; nil when it is the only one.
  package let pagination: PaginationView?

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .text("name") { $0.name },
    .text("meeting-count") { $0.meetingCount },
    .text("statement-count") { $0.statementCount },
    .text("letter-count") { $0.letterCount },
    .view("site") { $0.site },
    .list("years") { $0.years },
    .optional("pagination") { $0.pagination },
  ]
}
