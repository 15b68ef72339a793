package import Templates

/// The list of years.
package struct YearsView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The years, newest first.
  package let years: [IndexEntryView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .list("years") { $0.years },
  ]
}
