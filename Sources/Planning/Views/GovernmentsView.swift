package import Templates

/// The list of governments.
package struct GovernmentsView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The governments in the neutral order.
  package let governments: [IndexEntryView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .list("governments") { $0.governments },
  ]
}
