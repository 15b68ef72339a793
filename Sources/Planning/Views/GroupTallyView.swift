package import Templates

/// What a group's meetings add up to.
package struct GroupTallyView: View {
  /// The id of the section.
  package let id: String
  /// The group.
  package let group: LinkView
  /// Since when its meetings count, in a sentence.
  package let since: String
  /// Every meeting on a line of time; nil when there is none.
  package let timeline: TimelineView?
  /// The years, newest first.
  package let years: [YearTallyView]
  /// Each government's part, in the neutral order.
  package let governments: [GovernmentTallyView]
  /// The latest meetings with their chairs, newest first.
  package let turns: [MeetingView]

  package static let fields: [ViewField<Self>] = [
    .text("id") { $0.id },
    .view("group") { $0.group },
    .text("since") { $0.since },
    .optional("timeline") { $0.timeline },
    .list("years") { $0.years },
    .list("governments") { $0.governments },
    .list("turns") { $0.turns },
  ]
}
