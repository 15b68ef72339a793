package import Templates

/// The page of a communiqué.
package struct CommuniqueView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// What every record's page holds.
  package let record: RecordView
  /// The people by government in the neutral order, then the others.
  package let delegations: [DelegationView]
  /// What the communiqué says of the next meeting; empty when nothing.
  package let nextMeeting: [FactView]
  /// Copies on governments' own channels.
  package let alsoPublished: [OtherPublicationView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .view("record") { $0.record },
    .list("delegations") { $0.delegations },
    .list("next-meeting") { $0.nextMeeting },
    .list("also-published") { $0.alsoPublished },
  ]
}
