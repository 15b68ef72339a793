package import Templates

/// The list of groups.
package struct GroupsView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The groups in the language's alphabetical order.
  package let groups: [IndexEntryView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .list("groups") { $0.groups },
  ]
}
