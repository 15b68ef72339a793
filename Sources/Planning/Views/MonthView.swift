package import Templates

/// The meetings of a month.
package struct MonthView: View {
  /// The month's name.
  package let name: String
  /// The id of its heading.
  package let id: String
  /// The meetings, newest first.
  package let meetings: [MeetingView]

  package static let fields: [ViewField<Self>] = [
    .text("name") { $0.name },
    .text("id") { $0.id },
    .list("meetings") { $0.meetings },
  ]
}
