package import Templates

/// The index of a group.
package struct GroupView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The name today, for `h1`.
  package let name: String
  /// Former names with their time, newest first.
  package let formerNames: [String]
  /// What it is for, in a sentence.
  package let remit: String?
  /// The governments that are members, in the neutral order.
  package let members: [LinkView]
  /// The terms of reference.
  package let terms: RecordLinkView?
  /// How many meetings in all, in words.
  package let meetingCount: String
  /// What the latest communiqué says of the next meeting; empty when nothing.
  package let nextMeeting: [FactView]
  /// The communiqué that says so.
  package let nextMeetingSource: LinkView?
  /// The meetings by year, newest first.
  package let years: [YearSectionView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .text("name") { $0.name },
    .texts("former-names") { $0.formerNames },
    .optionalText("remit") { $0.remit },
    .list("members") { $0.members },
    .optional("terms") { $0.terms },
    .text("meeting-count") { $0.meetingCount },
    .list("next-meeting") { $0.nextMeeting },
    .optional("next-meeting-source") { $0.nextMeetingSource },
    .list("years") { $0.years },
  ]
}
