package import Templates

/// Meetings as strokes on a line of time: a drawing beside the tables that state the same.
package struct TimelineView: View {
  /// What the drawing shows, for its `title`.
  package let title: String
  /// What it says, for its `desc`.
  package let description: String
  /// The id that the names of its parts begin with.
  package let id: String
  /// The strokes, as the `d` of an SVG path.
  package let strokes: String
  /// The years below the line.
  package let years: [TimelineYearView]

  package static let fields: [ViewField<Self>] = [
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("id") { $0.id },
    .text("strokes") { $0.strokes },
    .list("years") { $0.years },
  ]
}
