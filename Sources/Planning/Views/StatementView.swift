package import Templates

/// The page of a written statement: one government's own account.
package struct StatementView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// What every record's page holds.
  package let record: RecordView
  /// The government whose account it is.
  package let government: LinkView

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .view("record") { $0.record },
    .view("government") { $0.government },
  ]
}
