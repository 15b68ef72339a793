package import Templates

/// A year below a line of time.
package struct TimelineYearView: View {
  /// Where the year begins, in the units of the drawing.
  package let x: String
  /// The year.
  package let year: String

  package static let fields: [ViewField<Self>] = [
    .text("x") { $0.x },
    .text("year") { $0.year },
  ]
}
