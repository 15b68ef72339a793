package import Templates

/// The home of a language.
package struct HomeView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// What the site is, in a sentence.
  package let introduction: String
  /// The latest five meetings, newest first.
  package let latest: [MeetingView]
  /// The governments in the neutral order.
  package let governments: [IndexEntryView]
  /// The groups in the language's alphabetical order.
  package let groups: [IndexEntryView]
  /// The years, newest first.
  package let years: [IndexEntryView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .text("introduction") { $0.introduction },
    .list("latest") { $0.latest },
    .list("governments") { $0.governments },
    .list("groups") { $0.groups },
    .list("years") { $0.years },
  ]
}
