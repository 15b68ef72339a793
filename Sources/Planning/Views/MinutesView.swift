package import Templates

/// The page of a meeting's minutes.
package struct MinutesView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// What every record's page holds.
  package let record: RecordView
  /// The people by government in the neutral order, then the others.
  package let delegations: [DelegationView]
  /// The actions.
  package let actions: [ActionView]
  /// What the minutes say of the next meeting; empty when nothing.
  package let nextMeeting: [FactView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .view("record") { $0.record },
    .list("delegations") { $0.delegations },
    .list("actions") { $0.actions },
    .list("next-meeting") { $0.nextMeeting },
  ]
}
