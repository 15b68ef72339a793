package import Templates

/// A record without the page around it, for pages of other sites.
package struct FragmentView: View {
  /// Whether it is a communiqué.
  package let isCommunique: Bool
  /// Whether it is minutes.
  package let isMinutes: Bool
  /// What every record's page holds.
  package let record: RecordView
  /// The people of a meeting by government in the neutral order, then the others.
  package let delegations: [DelegationView]
  /// The actions of minutes.
  package let actions: [ActionView]
  /// What a communiqué or minutes say of the next meeting; empty when nothing.
  package let nextMeeting: [FactView]
  /// Copies of a communiqué on governments' own channels.
  package let alsoPublished: [OtherPublicationView]

  package static let fields: [ViewField<Self>] = [
    .flag("communique") { $0.isCommunique },
    .flag("minutes") { $0.isMinutes },
    .view("record") { $0.record },
    .list("delegations") { $0.delegations },
    .list("actions") { $0.actions },
    .list("next-meeting") { $0.nextMeeting },
    .list("also-published") { $0.alsoPublished },
  ]
}
