package import Templates

/// The page of a group's terms of reference.
package struct TermsView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// What every record's page holds.
  package let record: RecordView
  /// The group.
  package let group: LinkView

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .view("record") { $0.record },
    .view("group") { $0.group },
  ]
}
