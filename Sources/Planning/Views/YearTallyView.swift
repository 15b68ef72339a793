package import Templates

/// A group's meetings of a year.
package struct YearTallyView: View {
  /// The year.
  package let year: String
  /// How many meetings were held.
  package let held: String
  /// How many the terms of reference set; nil where they set none.
  package let set: String?
  /// The fewest days from a meeting to its publication; nil where none is on record.
  package let fewestDays: String?
  /// The median of the days.
  package let medianDays: String?
  /// The most days.
  package let mostDays: String?

  package static let fields: [ViewField<Self>] = [
    .text("year") { $0.year },
    .text("held") { $0.held },
    .optionalText("set") { $0.set },
    .optionalText("fewest-days") { $0.fewestDays },
    .optionalText("median-days") { $0.medianDays },
    .optionalText("most-days") { $0.mostDays },
  ]
}
