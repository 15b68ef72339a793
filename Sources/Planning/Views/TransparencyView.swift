package import Templates

/// What the meetings add up to, group by group.
package struct TransparencyView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The groups whose meetings are all held here, in alphabetical order.
  package let groups: [GroupTallyView]
  /// The groups that are not counted, because earlier or later meetings may not be held here.
  package let uncounted: [LinkView]
  /// The relative address of the same facts as CSV.
  package let csv: String
  /// The relative address of the same facts as JSON.
  package let json: String
  /// The relative address of every record as CSV; nil where the site does without.
  package let recordsCSV: String?
  /// The relative address of every record as JSON; nil where the site does without.
  package let recordsJSON: String?

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .list("groups") { $0.groups },
    .list("uncounted") { $0.uncounted },
    .text("csv") { $0.csv },
    .text("json") { $0.json },
    .optionalText("records-csv") { $0.recordsCSV },
    .optionalText("records-json") { $0.recordsJSON },
  ]
}
