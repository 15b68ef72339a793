package import Templates

/// The page of a letter.
package struct LetterView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// What every record's page holds.
  package let record: RecordView
  /// The government that sent or received it.
  package let government: LinkView

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .view("record") { $0.record },
    .view("government") { $0.government },
  ]
}
